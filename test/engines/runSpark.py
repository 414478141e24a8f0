"""Spark with two executors of their own, driven by lines of JSON: {"set"}, {"load"} or {"run"}."""

import os
import shutil
import tempfile

from answerLines import answer_lines, json_value
from pyspark.sql import SparkSession
from pyspark.sql.types import StringType, StructField, StructType

# Statements run once or twice: compiled quickly they are faster than compiled well.
java = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

folder = tempfile.gettempdir()

settings = {
    "spark.driver.extraJavaOptions": java,
    "spark.executor.extraJavaOptions": java,
    "spark.ui.showConsoleProgress": "false",
    "spark.ui.enabled": "false",
    # The rule that adds filters at run time writes out the expressions of a statement. Those of a long
    # statement fill the driver's memory, and then it does nothing but collect garbage.
    "spark.sql.optimizer.runtime.bloomFilter.enabled": "false",
    "spark.driver.memory": "4g",
    # Spark keeps what it knows of the last 1000 statements, also without its page.
    "spark.sql.ui.retainedExecutions": "1",
    "spark.ui.retainedJobs": "1",
    "spark.ui.retainedStages": "1",
    "spark.sql.maxPlanStringLength": "1000",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    # The first statement waits for both executors.
    "spark.scheduler.minRegisteredResourcesRatio": "1",
    "spark.sql.shuffle.partitions": "2",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.warehouse.dir": folder,
    "spark.local.dir": folder,
}


def start():
    builder = SparkSession.builder.master("local-cluster[2,1,1024]").appName("engines")
    for name, value in settings.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    return spark


spark = start()


def quoted(name):
    return "`" + name.replace("`", "``") + "`"


def load(question):
    """A table of texts, whose columns are cast. Its partitions lie on both executors."""
    columns = question["columns"]
    texts = StructType([StructField(f"c{index}", StringType()) for index in range(len(columns))])
    frame = spark.createDataFrame([tuple(row) for row in question["rows"]], texts)
    casts = [
        f"cast(c{index} as {column['type']}) as {quoted(column['name'])}"
        for index, column in enumerate(columns)
    ]
    frame.selectExpr(*casts).createOrReplaceTempView(quoted(question["load"]))


def answer(question):
    if "set" in question:
        spark.conf.set(question["set"], question["value"])
        return None
    if "load" in question:
        return load(question)
    frame = spark.sql(question["run"], args=question["parameters"] or {})
    return [{name: json_value(value) for name, value in row.asDict().items()} for row in frame.collect()]


answer_lines(answer)
work = os.path.join(os.environ["SPARK_HOME"], "work", spark.sparkContext.applicationId)
spark.stop()
shutil.rmtree(work, ignore_errors=True)
