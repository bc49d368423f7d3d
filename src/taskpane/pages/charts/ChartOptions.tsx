import { Checkbox, Field, Select } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Grain } from "../../../analysis/periods";
import type { ChartOption, ChartSettings, TrendMeasure } from "../../../charts/define";
import { CHART_WORDS } from "../../../charts/words";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import type { TableReading } from "../../../reading/table-reading";
import { useServices } from "../../services";
import type { AskedEconomics } from "../../state/chart-memory";

interface Props {
  readonly options: readonly ChartOption[];
  readonly reading: TableReading;
  readonly settings: ChartSettings;
  readonly asked: AskedEconomics;
  readonly onAsked: (asked: AskedEconomics) => void;
  /** What was chosen of single charts, without what the workbook keeps. */
  readonly own: NonNullable<ChartSettings["own"]>;
  /** Days that the workbook keeps. */
  readonly festivals: Readonly<Record<string, number>>;
  readonly onFestivals: (days: Readonly<Record<string, number>>) => void;
  readonly onChange: (change: Partial<ChartSettings>) => void;
}

// What not every chart asks for loads with the first chart that does.
const EconomicsFields = lazy(async () => ({ default: (await import("./EconomicsFields")).EconomicsFields }));
const OwnOption = lazy(async () => ({ default: (await import("./OwnOption")).OwnOption }));
const FestivalFields = lazy(async () => ({ default: (await import("./FestivalFields")).FestivalFields }));

const GRAINS: readonly Grain[] = ["day", "week", "month"];
const AUTO = "auto";

/** What may be chosen about a chart, drawn from what the chart says of itself. */
export function ChartOptions({ options, reading, settings, asked, onAsked, own, festivals, onFestivals, onChange }: Props) {
  const { lang } = useServices();
  const text = CHART_PAGE_WORDS[lang];
  const draw = (option: ChartOption) => {
    switch (option.kind) {
      case "economics":
        return (
          <Suspense key="economics">
            <EconomicsFields reading={reading} settings={settings} asked={asked} onChange={onAsked} />
          </Suspense>
        );
      case "measure":
        return (
          <Field key="measure" label={text.measure}>
            <Select
              value={settings.measure ?? option.measures[0] ?? ""}
              onChange={(_, { value }) => onChange({ measure: value as TrendMeasure })}
            >
              {option.measures.map((measure) => (
                <option key={measure} value={measure}>
                  {CHART_WORDS[lang].measures[measure]}
                </option>
              ))}
            </Select>
          </Field>
        );
      case "grain":
        return (
          <Field key="grain" label={text.grain}>
            <Select
              value={settings.grain ?? AUTO}
              onChange={(_, { value }) => onChange({ grain: value === AUTO ? null : (value as Grain) })}
            >
              <option value={AUTO}>{text.grains.auto}</option>
              {GRAINS.map((grain) => (
                <option key={grain} value={grain}>
                  {text.grains[grain]}
                </option>
              ))}
            </Select>
          </Field>
        );
      case "byName":
        return (
          <Checkbox
            key="byName"
            label={text.byChannel}
            checked={settings.byChannel}
            onChange={(_, { checked }) => onChange({ byChannel: checked === true })}
          />
        );
      case "number":
      case "day":
      case "choice":
        return (
          <Suspense key={option.key}>
            <OwnOption option={option} own={own} onChange={(next) => onChange({ own: next })} />
          </Suspense>
        );
      case "festivals":
        return (
          <Suspense key="festivals">
            <FestivalFields
              own={own}
              onChoice={(choice) => onChange({ own: { ...own, festivals: choice } })}
              days={festivals}
              onDays={onFestivals}
            />
          </Suspense>
        );
    }
  };
  return <>{options.map(draw)}</>;
}
