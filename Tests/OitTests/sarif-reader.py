"""sarif-reader.py FILE: reads a SARIF log with models of the standard; prints a line a result.

Ends with 1 where the log is no SARIF 2.1.0.
"""
import sys

import sarif_pydantic

log = sarif_pydantic.Sarif.model_validate_json(open(sys.argv[1], encoding="utf-8").read())
assert log.version == "2.1.0"
for run in log.runs:
    known = {rule.id for rule in run.tool.driver.rules or []}
    for result in run.results or []:
        assert result.rule_id in known, result.rule_id
        place = result.locations[0].physical_location if result.locations else None
        where = "-"
        if place:
            where = place.artifact_location.uri
            if place.region:
                where += f":{place.region.start_line}:{place.region.start_column}"
        print(where, result.level.value, result.rule_id)
