/** Where a build is going. Development and staging can stand beside production in one Excel, so all that names the add-in differs. */
export const ENVIRONMENTS = {
  development: {
    id: "c6d6b2c0-3f0e-4c53-9d7b-6a1f0c9b2f5d",
    suffix: { en: " (dev)", "zh-CN": "（开发版）" },
    namespace: "OPSDEV",
    url: "https://localhost:3000",
  },
  staging: {
    id: "7b9c1e54-52a8-4a0e-8f3a-0f4f7d1e9a26",
    suffix: { en: " (test)", "zh-CN": "（测试版）" },
    namespace: "OPSTEST",
    url: undefined,
  },
  production: {
    id: "e21f6a8d-8d7c-4b43-b0a5-2c5d9a7e4c18",
    suffix: { en: "", "zh-CN": "" },
    namespace: "OPS",
    url: undefined,
  },
} as const;

export type EnvironmentName = keyof typeof ENVIRONMENTS;
export type Environment = (typeof ENVIRONMENTS)[EnvironmentName];
