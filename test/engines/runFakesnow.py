"""A Snowflake imitated in this process, driven by lines of JSON: a statement and its parameters for each `?`."""

import fakesnow
import snowflake.connector
from answerLines import answer_lines, json_value

with fakesnow.patch():
    connection = snowflake.connector.connect(database="shop", schema="public", paramstyle="qmark")

    def answer(question):
        cursor = connection.cursor(snowflake.connector.DictCursor)
        cursor.execute(question["run"], question["parameters"])
        return [{name: json_value(value) for name, value in row.items()} for row in cursor.fetchall()]

    answer_lines(answer)
