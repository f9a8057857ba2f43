import { ssosPackage } from "../../tsup.base.ts";

export default ssosPackage({ index: "src/index.ts", charts: "src/charts/index.ts", schemas: "src/schemas.ts" });
