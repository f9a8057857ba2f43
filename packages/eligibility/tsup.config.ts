import { ssosPackage } from "../../tsup.base.ts";

export default ssosPackage({ determination: "src/determination/index.ts", levels: "src/levels/index.ts", index: "src/index.ts", history: "src/history/index.ts", sql: "src/sql/index.ts", schemas: "src/schemas.ts" });
