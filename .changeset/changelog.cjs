// How an entry of a CHANGELOG is written: the changeset's own words. What follows from a sibling's change is not repeated:
// the five packages have one version, and each tells its own changes.
module.exports = {
  getReleaseLine: async ({ summary }) => {
    const [first, ...rest] = summary.trim().split("\n").map((line) => line.trimEnd());
    return `- ${first}${rest.map((line) => `\n${line === "" ? "" : `  ${line}`}`).join("")}`;
  },
  getDependencyReleaseLine: async () => "",
};
