"""Who is eligible, from Python: the bundled command file computes, its JSON is read here.

    python3 from-python.py ssos.mjs [FOLDER YEAR]

Needs Node 20.19 or later and nothing else; with python3-jsonschema the answer is checked against its JSON Schema,
with python3-pandas the rows are counted once more as a data frame.
"""

import io
import json
import subprocess
import sys


def ssos(*arguments):
    """Runs a command; its own message is shown when it fails."""
    done = subprocess.run(["node", sys.argv[1], *arguments], capture_output=True, encoding="utf-8")
    if done.returncode != 0:
        sys.exit(done.stderr.strip())
    return done.stdout


def check(document):
    try:
        import jsonschema
    except ImportError:
        print("not checked against the JSON Schema: python3-jsonschema is not installed", file=sys.stderr)
        return
    schema = json.loads(ssos("schema", "DeterminationsDocument"))
    jsonschema.Draft202012Validator(schema).validate(document)
    print("the JSON is what its schema says", file=sys.stderr)


def data_frame(files):
    """One row for each LEA and group. Codes are text: as numbers they would lose their zeros."""
    try:
        import pandas
    except ImportError:
        print("no data frame: python3-pandas is not installed", file=sys.stderr)
        return None
    return pandas.read_json(io.StringIO(ssos("determine", *files, "--format", "jsonl-groups")), lines=True, dtype={"cds": str, "letter": str})


def main():
    if len(sys.argv) not in (2, 4):
        sys.exit("usage: python3 from-python.py ssos.mjs [FOLDER YEAR]")
    files = ["--dashboard", sys.argv[2], "--year", sys.argv[3]] if len(sys.argv) == 4 else []
    document = json.loads(ssos("determine", *files, "--format", "json"))
    check(document)

    leas = document["leas"]
    eligible = [lea for lea in leas if lea["outcome"] == "eligible"]
    rows = document["rows"]
    print(f"{rows['used']} of {rows['read']} rows used; {len(eligible)} of {len(leas)} LEAs are eligible on the {document['dashboardYear']} Dashboard.")
    for lea in eligible:
        letters = [f"{group['group']} {group['letter']}" for group in lea["groups"] if group["outcome"] == "eligible"]
        print(f"{lea['cds']} {lea['name']}: {', '.join(letters)}")
    for lea in leas:
        if lea["outcome"] == "cannot-determine":
            print(f"{lea['cds']} {lea['name']} is open: {'; '.join(fact['text'] for fact in lea['missing'])}")

    frame = data_frame(files)
    if frame is not None:
        counted = frame[frame["outcome"] == "eligible"]["cds"].nunique()
        if counted != len(eligible) or not (frame["cds"].str.len() == 14).all():
            sys.exit(f"the rows say {counted} eligible LEAs, the document {len(eligible)}")
        print(f"the data frame agrees: {len(frame)} rows, {counted} eligible LEAs", file=sys.stderr)


main()
