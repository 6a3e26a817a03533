"""Accepts and rejects all changes of Word files in LibreOffice; run by the system's Python, which has UNO.

    python3 libreoffice.py PIPE FOLDER

LibreOffice listens on PIPE. For each FOLDER/*.docx it writes the lines of its text, JSON: `accepted` and
`rejected`, and of one without changes both alike.
"""

import contextlib
import json
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


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


def said(text):
    """The paragraphs of a text; a table is a list of rows, each a list of cells' paragraphs."""
    found = []
    contents = text.createEnumeration()
    while contents.hasMoreElements():
        content = contents.nextElement()
        if content.supportsService("com.sun.star.text.TextTable"):
            found.append([said(content.getCellByName(name)) for name in content.getCellNames()])
        else:
            found.append(content.getString())
    return found


def main(pipe, folder):
    context = connected(pipe)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.frame.DispatchHelper", context
    )
    results = {}
    for path in sorted(Path(folder).glob("*.docx")):
        for command in ("AcceptAll", "RejectAll"):
            document = desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, (prop("Hidden", True),))
            frame = document.CurrentController.Frame
            dispatcher.executeDispatch(frame, f".uno:{command}TrackedChanges", "", 0, ())
            results.setdefault(path.name, []).append(said(document.Text))
            document.close(True)
    with contextlib.suppress(Exception):  # it hangs up on whom it obeys
        desktop.terminate()
    print(json.dumps(results))


main(*sys.argv[1:])
