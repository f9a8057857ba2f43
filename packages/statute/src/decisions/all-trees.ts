import type { DecisionTree } from "./decision-tree.ts";
import { dataManagementTrees, exitTrees } from "./trees/data-and-exit.ts";
import { charterIdentificationTrees, identificationTrees } from "./trees/identification.ts";
import { interventionTrees } from "./trees/intervention.ts";
import { outOfCountyTrees } from "./trees/out-of-county.ts";
import { cceeTrees, geographicLeadTrees } from "./trees/referrals.ts";
import { planNotApprovedTrees, requestTrees } from "./trees/requests.ts";

/** The trees of all points of action, in all states of the law. */
export const allDecisionTrees: readonly DecisionTree[] = /* @__PURE__ */ identificationTrees.concat(
  charterIdentificationTrees,
  requestTrees,
  planNotApprovedTrees,
  geographicLeadTrees,
  cceeTrees,
  interventionTrees,
  dataManagementTrees,
  exitTrees,
  outOfCountyTrees,
);
