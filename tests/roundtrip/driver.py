"""Edits Word files in LibreOffice as somebody at the keyboard does; for the system's Python, which has UNO.

    python3 driver.py PIPE JOBS.json

LibreOffice listens on PIPE. A job is `{open, edits, tracked, author, save}`: the file, what is done to it one
after the other (`keys.py`, `rows.py` and `looks.py` say how), whether changes are tracked and by whom, and
what is saved: `[{path, through, command}]`, `through` being the formats in which it is saved one after the
other (["odt", "docx"]: saved as ODT, opened again, saved as DOCX) and `command` what is done before
("AcceptAllTrackedChanges"). For each job a line of JSON is printed: what went wrong (null if nothing), and
how long it took.
"""

import contextlib
import json
import sys
import time
import traceback
from pathlib import Path

import keys
import looks
import rows
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from desk import Desk

EDITS = {edit.__name__: edit for edit in (*keys.EDITS, *rows.EDITS, *looks.EDITS)}
FILTERS = {"docx": "MS Word 2007 XML", "odt": "writer8"}


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connected(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _try in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit("LibreOffice does not answer")


class Office:
    """A LibreOffice that obeys."""

    def __init__(self, pipe):
        self.context = connected(pipe)
        self.desktop = self.service("com.sun.star.frame.Desktop")
        self.dispatcher = self.service("com.sun.star.frame.DispatchHelper")

    def service(self, name, *arguments):
        manager = self.context.ServiceManager
        if arguments:
            return manager.createInstanceWithArgumentsAndContext(name, arguments, self.context)
        return manager.createInstanceWithContext(name, self.context)

    def named(self, author):
        """Let changes and comments be by `author`."""
        node = prop("nodepath", "/org.openoffice.UserProfile/Data")
        provider = self.service("com.sun.star.configuration.ConfigurationProvider")
        data = provider.createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationUpdateAccess", (node,)
        )
        data.givenname, data.sn = author, ""
        data.commitChanges()

    def opened(self, path):
        document = self.desktop.loadComponentFromURL(
            Path(path).as_uri(), "_blank", 0, (prop("Hidden", True),)
        )
        if document is None:
            raise RuntimeError(f"LibreOffice does not open {path}")
        return document

    def desk(self, document):
        return Desk(document, self.dispatcher, prop)

    def saved(self, document, path, through, command):
        """Save a copy of what is open as the formats one after the other; the last is `path`."""
        first, *others = through
        step = path if not others else f"{path}.{first}"
        if command:
            self.desk(document).press(command)
        document.storeToURL(Path(step).as_uri(), (prop("FilterName", FILTERS[first]),))
        if others:
            again = self.opened(step)
            self.saved(again, path, others, None)
            again.close(True)
            Path(step).unlink()


def done(office, job):
    office.named(job.get("author", ""))
    document = office.opened(job["open"])
    try:
        document.RecordChanges = job["tracked"]
        desk = office.desk(document)
        for edit in job["edits"]:
            try:
                EDITS[edit["do"]](desk, **{key: value for key, value in edit.items() if key != "do"})
            except Exception as error:
                raise RuntimeError(f"{edit}: {error}") from error
        for save in job["save"]:
            office.saved(document, save["path"], save["through"], save.get("command"))
    finally:
        document.close(True)


def main(pipe, jobs):
    office = Office(pipe)
    for job in json.loads(Path(jobs).read_text("utf-8")):
        started, wrong = time.monotonic(), None
        try:
            done(office, job)
        except Exception as error:
            wrong = f"{job['open']}: {error}"
            traceback.print_exc()
        print(json.dumps({"wrong": wrong, "seconds": time.monotonic() - started}), flush=True)
    with contextlib.suppress(Exception):  # it hangs up on whom it obeys
        office.desktop.terminate()


if __name__ == "__main__":
    main(*sys.argv[1:])
