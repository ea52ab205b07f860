"""OpenFisca: the chart and the controls as dated parameters, and a formula that looks both up.

A parameter holds a word of bits, the same as in the matrix, since one look-up is the fastest that
fancy indexing on parameters allows.
"""

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

DAY = "2026-08-07"

Release = build_entity("release", "releases", "An item for a destination", is_person=True)


class item(Variable):
    value_type = str
    entity = Release
    definition_period = DateUnit.DAY


class destination(Variable):
    value_type = str
    entity = Release
    definition_period = DateUnit.DAY


class hits(Variable):
    value_type = int
    entity = Release
    definition_period = DateUnit.DAY

    def formula(release, period, parameters):
        known = parameters(period)
        return known.controls[release("item", period)] & known.marks[release("destination", period)]


class Fisca:
    def __init__(self, law):
        pairs = law.pairs
        self._pairs = pairs
        bit = {pair: 1 << number for number, pair in enumerate(pairs)}
        controls = {code: sum(bit[pair] for pair in held) for code, held in law.controls.items()}
        marks = {
            place: sum(bit[pair] for pair in pairs if pair[1] in marked)
            for place, marked in law.marks.items()
        }
        self._system = TaxBenefitSystem([Release])
        self._system.add_variables(item, destination, hits)
        self._system.parameters = ParameterNode(
            "", data={"controls": dated(controls), "marks": dated(marks)}
        )

    def by_name(self, asked):
        simulation = SimulationBuilder().build_default_simulation(self._system, count=len(asked))
        simulation.set_input("item", DAY, np.array([code for code, _ in asked]))
        simulation.set_input("destination", DAY, np.array([place for _, place in asked]))
        return simulation.calculate("hits", DAY)

    def sets(self, masks):
        named = {
            int(mask): frozenset(r for n, (r, _) in enumerate(self._pairs) if int(mask) >> n & 1)
            for mask in np.unique(masks)
        }
        return [named[mask] for mask in np.asarray(masks).astype(int).tolist()]


def dated(values):
    return {name: {"values": {DAY: value}} for name, value in values.items()}
