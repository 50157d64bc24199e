import { ArgumentChecks } from './argument-checks.ts';

export const checks: ArgumentChecks = /* @__PURE__ */ new ArgumentChecks('@incise/tokens');
