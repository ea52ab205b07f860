"""regorus: a policy asked one question at a time, which is how a policy engine is asked."""

import json
from pathlib import Path

import regorus

POLICY = Path(__file__).with_name("chart.rego")


class Rego:
    def __init__(self, law):
        self._engine = regorus.Engine()
        self._engine.add_policy_from_file(str(POLICY))
        self._engine.add_data({
            "controls": {
                code: [{"reason": reason, "column": column} for reason, column in sorted(pairs)]
                for code, pairs in law.controls.items()
            },
            "marks": {place: dict.fromkeys(sorted(marked), True) for place, marked in law.marks.items()},
        })

    def by_name(self, asked):
        engine, answers = self._engine, []
        for code, place in asked:
            engine.set_input_json(f'{{"item": "{code}", "destination": "{place}"}}')
            answers.append(engine.eval_rule_as_json("data.chart.reasons"))
        return answers

    def sets(self, answers):
        return [frozenset(json.loads(answer)) for answer in answers]
