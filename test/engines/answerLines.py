"""Answers each line of JSON on standard input with a line of JSON: {"answer": ...} or {"error": "..."}."""

import datetime
import decimal
import json
import os
import sys

# Whatever else prints goes to standard error, so that it cannot come between the answers.
_lines = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)


def _say(line):
    # Only ASCII: some readers of lines take U+2028 for the end of one.
    _lines.write(json.dumps(line) + "\n")
    _lines.flush()


def json_value(value):
    """A value as JSON can hold it: what a number of JavaScript cannot hold exactly becomes text."""
    if isinstance(value, decimal.Decimal):
        return format(value, "f")
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > 2**53 - 1:
        return str(value)
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    return value


def answer_lines(answer):
    """Calls `answer` with each question. An exception is an answer, too, and the next question follows."""
    _say({"answer": "ready"})
    for line in sys.stdin:
        try:
            reply = {"answer": answer(json.loads(line))}
        except Exception as error:  # noqa: BLE001
            reply = {"error": f"{type(error).__name__}: {error}"}
        _say(reply)
