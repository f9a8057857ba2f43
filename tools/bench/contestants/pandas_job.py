# pandas: only the columns that the rule needs, all as text. No row is checked.
import resource
import sys

import pandas as pd

GROUPS = ["AA", "AI", "AS", "EL", "FI", "FOS", "HI", "HOM", "MR", "PI", "SED", "SWD", "WH"]


def levels(folder, indicator):
    level = "statuslevel" if indicator == "cci" else "color"
    columns = ["cds", "rtype", "studentgroup", level] + (["currnsizemet"] if indicator == "cci" else [])
    rows = pd.read_csv(f"{folder}/{indicator}download2023.txt", sep="\t", usecols=columns, dtype=str, quoting=3, keep_default_na=False, encoding="utf-8")
    rows = rows[(rows["rtype"] == "D") & rows["studentgroup"].isin(GROUPS)]
    if indicator == "cci":
        rows = rows.assign(statuslevel=rows["statuslevel"].where(rows["currnsizemet"] == "Y", "0"))
    return rows.set_index(["cds", "studentgroup"])[level].rename(indicator)


lines = []
for index, folder in enumerate(sys.argv[1:]):
    wide = pd.concat([levels(folder, one) for one in ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"]], axis=1)
    red = wide == "1"
    low = wide.isin(["1", "2"])
    met = pd.DataFrame(index=wide.index)
    met["4"] = (red["ela"] & low["math"]) | (red["math"] & low["ela"]) | (red["elpi"] & (wide.index.get_level_values(1) == "EL"))
    met["5"] = red["grad"] | red["chronic"]
    met["6"] = red["susp"]
    met["8"] = red["cci"]
    for key, row in met[met.sum(axis=1) >= 2].iterrows():
        lines.append(f"{index}|{key[0]}|{key[1]}|{' '.join(name for name in met.columns if row[name])}")
print("\n".join(lines))
print("#", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
