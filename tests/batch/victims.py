"""Runs batches to be killed: a process that has everything loaded and forks one for each line it reads.

A line is the path of a plan and of the output folder, and how many processes work. It answers with the
number of the process, and, when that has ended, with how.
"""

import os
import sys
from pathlib import Path


def main() -> None:
    from docgen.batch import Wishes, crew, load_plan, looking, run

    looking.SIZE, crew.WORTH_A_POOL = 4, 0
    plan, warm = map(Path, sys.argv[1:])
    run(load_plan(plan), Wishes(out=warm), workers=1)  # the templates are compiled once for all
    print("ready", flush=True)
    for line in sys.stdin:
        plan_, out, workers = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            os.setsid()
            run(load_plan(Path(plan_)), Wishes(out=Path(out)), workers=int(workers))
            os._exit(0)
        print(child, flush=True)
        print(os.waitpid(child, 0)[1], flush=True)


if __name__ == "__main__":
    main()
