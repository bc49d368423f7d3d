/** Sample figures of a plan. Amounts in 元 or dollars; days count from today. */
export interface CampaignSample {
  readonly campaign: string;
  readonly owner: string;
  readonly version: string;
  readonly owners: readonly string[];
  readonly startsIn: number;
  readonly endsIn: number;
  readonly economics: { readonly budget: number; readonly aov: number; readonly margin: number; readonly refund: number; readonly fee: number; readonly target: number; readonly step: number };
  readonly goals: readonly { metric: string; type: number; rank: number; baseline: number; target: number; definition: string }[];
  readonly creative: { angle: number; form: number; second: number };
  readonly channels: readonly { channel: string; budget: number; cpc: number; cvr: number; role: string }[];
  readonly budget: readonly { item: string; category: number; quantity: number; price: number; owner: string; status: number; note: string }[];
  readonly schedule: readonly { task: string; stage: number; owner: string; from: number; to: number; done: number; output: string }[];
  /** The letters are places in "RACI" for prepare, launch, run, review. */
  readonly roles: readonly { role: string; person: string; team: string; days: number; raci: readonly [number, number, number, number]; duty: string }[];
  readonly resources: readonly { resource: string; kind: number; need: number; ready: number; unit: string; dueIn: number; owner: string; note: string }[];
  readonly risks: readonly { risk: string; kind: number; likelihood: number; impact: number; owner: string; status: number; response: string }[];
  readonly checklist: readonly { item: string; stage: number; owner: string; dueIn: number; doneIn: number | null; checker: string; standard: string }[];
}
