"""`python -m tests.cases`: write the whole text of every paper anew, to be proofread."""

import tempfile
from pathlib import Path

from tests.cases.building import CASES, build, kept, text_file, whole_text


def main() -> None:
    for case in CASES.values():
        with tempfile.TemporaryDirectory() as folder:
            built = build(case, Path(folder))
        for document in kept(case):
            file = text_file(case, document)
            file.parent.mkdir(exist_ok=True)
            text = "".join(f"{line}\n" for line in whole_text(built[document]))
            file.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
