"""The calendar file, read back."""

import copy
from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest

from docgen.deadlines import steps
from docgen.deadlines.calendar_file import Group, calendar_file
from docgen.dossier import load
from tests.dossiers import build_dossier

TODAY = date(2023, 7, 20)
PLAIN = {"papers": {"invitation": {}}, "programme": None, "done": {"plan": "2023-06-30"}}


def say(message):
    return message.say("vi")


@pytest.fixture
def group(tmp_path):
    def make(**changes):
        path = build_dossier(tmp_path, copy.deepcopy(PLAIN) | changes)
        return Group("dossier/visit", "huyện Thuận Châu: đoàn sang thăm", steps(load(path), TODAY))

    return make


def events(content):
    return icalendar.Calendar.from_ical(content).walk("VEVENT")


def test_every_step_is_an_event_of_its_day_with_an_alarm_unless_done(group):
    made = group()
    read = events(calendar_file([made], say))
    assert [(event["DTSTART"].dt, event["DTEND"].dt - event["DTSTART"].dt) for event in read] == [
        (step.due, timedelta(days=1)) for step in made.steps
    ]
    assert [event["SUMMARY"] for event in read][:2] == [
        "Xin chủ trương của cấp có thẩm quyền: kế hoạch, dự kiến thành phần, kinh phí –"
        " huyện Thuận Châu: đoàn sang thăm",
        "Gửi thư mời kèm bản dịch – huyện Thuận Châu: đoàn sang thăm",
    ]
    assert read[1]["DESCRIPTION"].splitlines()[:2] == [
        "ngày đến − 21 ngày",
        "gợi ý của docgen (chưa kiểm chứng)",
    ]
    assert [[alarm["TRIGGER"].dt for alarm in event.walk("VALARM")] for event in read] == [
        [],
        *[[timedelta(days=-3)]] * (len(read) - 1),
    ]


def test_the_same_steps_are_the_same_bytes_and_an_event_keeps_its_id_when_its_day_moves(group):
    first, moved = group(), group(**{"visit.dates": "2023-08-23/2023-08-25"})
    assert calendar_file([first], say) == calendar_file([group()], say)
    before, after = (
        {event["UID"]: event["DTSTART"].dt for event in events(calendar_file([each], say))}
        for each in (first, moved)
    )
    assert len(before) == len(first.steps)
    assert before.keys() == after.keys()
    assert all(after[uid] > day for uid, day in before.items())


def test_the_stamp_is_the_due_day_or_the_source_date(group, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    made = group()
    (first, *_others) = events(calendar_file([made], say))
    assert first["DTSTAMP"].dt == datetime.combine(made.steps[0].due, datetime.min.time(), UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert {event["DTSTAMP"].dt.timestamp() for event in events(calendar_file([made], say))} == {1700000000}


def test_no_line_is_longer_than_75_octets_whatever_the_script(group):
    lao = Group("x", "ພິທີຕ້ອນຮັບຄະນະຜູ້ແທນເມືອງຫົວເມືອງ ແຂວງຫົວພັນ; \\ ,\nx", group().steps)
    content = calendar_file([lao], say)
    assert max(map(len, content.split(b"\r\n"))) <= 75
    assert all(event["SUMMARY"].endswith(lao.title) for event in events(content))
