"""sqlglot's parsers, driven by lines of JSON: a text and the dialect that it is in."""

import sqlglot
from answerLines import answer_lines
from sqlglot import errors


def answer(question):
    statements = sqlglot.parse(
        question["text"], read=question["dialect"], error_level=errors.ErrorLevel.RAISE
    )
    # A command is text that the parser did not understand, and passed on.
    unknown = [str(part) for one in statements for part in one.find_all(sqlglot.exp.Command)]
    if unknown:
        raise ValueError(f"not understood: {unknown[0]}")
    return [one.sql(dialect=question["dialect"]) for one in statements]


answer_lines(answer)
