"""Fits the models of Sources/Screening/Matching/Models to labelled pairs of names.

usage: fit.py EVIDENCE MODELS

EVIDENCE is what `screening-bench evidence PAIRS` prints: the measures of each labelled pair, and of
pairs made of them. Which pairs look alike is told by the models at hand, so that a fit differs a little
from the one before. MODELS is the folder to write.
Prints, by cross-validation over the labelled pairs, the recall at 1 % false positives.

A model is a sum of trees of depth three. What speaks for a match can only raise the sum, and what
speaks against it only lower it.
"""

import sys
from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import StratifiedKFold

FOR = "lesserCover greaterCover cosine paired pairedExactly family familyOfBoth acronym first whole legalFormShared"
AGAINST = (
    "lesserRest greaterRest lesserRestSum greaterRestSum familyMissed numbersDiffer numberAdded "
    "patronymicsDiffer legalFormsDiffer inversions"
)
MODELS = {
    "person": ("PersonModel", "persons", 120, 25),
    "org": ("OrganisationModel", "organisations", 120, 25),
    "vessel": ("VesselModel", "ships and aircraft", 40, 12),
}


class Evidence:
    def __init__(self, path):
        lines = Path(path).read_text(encoding="utf-8").splitlines()
        self.measures = lines[0].split("\t")[4:]
        rows = [line.split("\t") for line in lines[1:]]
        self.label = np.array([int(row[0]) for row in rows])
        self.stratum = np.array([row[1] for row in rows])
        self.kind = np.array([row[1].split("_")[0] for row in rows])
        self.origin = np.array([row[2] for row in rows])
        self.number = np.array([int(row[3]) for row in rows])
        self.values = np.array([[float(value) for value in row[4:]] for row in rows])

    def classifier(self, trees, least):
        signs = [(name in FOR.split()) - (name in AGAINST.split()) for name in self.measures]
        return HistGradientBoostingClassifier(
            max_iter=trees, learning_rate=0.08, max_depth=3, min_samples_leaf=least,
            monotonic_cst=signs, random_state=0,
        )

    def of(self, kind, origin):
        return np.flatnonzero((self.kind == kind) & (self.origin == origin))

    def fit(self, model, kind, labelled):
        """Look-alikes weigh as much as the labelled pairs that are not one party, and a pair with a
        word left out a fifth as much as the pair, where that is among the labelled."""
        alike, shortened = self.of(kind, "look-alike"), self.of(kind, "shortened")
        shortened = shortened[np.isin(self.number[shortened], self.number[labelled])]
        weight = (self.label[labelled] == 0).sum() / max(1, len(alike))
        rows = np.concatenate([labelled, alike, shortened])
        weights = np.concatenate(
            [np.ones(len(labelled)), np.full(len(alike), weight), np.full(len(shortened), 0.2)]
        )
        return model.fit(self.values[rows], self.label[rows], sample_weight=weights)


def recall(label, score, rate=0.01):
    wrong = np.sort(score[label == 0])[::-1]
    allowed = int(rate * len(wrong))
    return float((score[label == 1] > wrong[allowed]).mean()) if len(wrong) else float("nan")


def cross_validate(evidence, kind, trees, least):
    labelled = evidence.of(kind, "file")
    score = np.zeros(len(labelled))
    folds = StratifiedKFold(5, shuffle=True, random_state=0)
    for train, test in folds.split(labelled, evidence.label[labelled]):
        model = evidence.fit(evidence.classifier(trees, least), kind, labelled[train])
        score[test] = model.decision_function(evidence.values[labelled[test]])
    for stratum in sorted(set(evidence.stratum[labelled])):
        here = evidence.stratum[labelled] == stratum
        print(f"{stratum:18} {recall(evidence.label[labelled][here], score[here]):.3f}")


def trees_of(model):
    """The base, then a line for each tree: seven of measure>bound, and eight answers."""
    yield f"{float(np.ravel(model._baseline_prediction)[0]):.4g}"
    for (predictor,) in model._predictors:
        nodes = predictor.nodes
        # A question that is always answered with no stands where a branch ends early.
        questions, answers = ["0>1e9"] * 7, ["0"] * 8

        def walk(index, place, depth):
            node = nodes[index]
            if depth == 3:
                answers[place - 7] = f"{node['value']:.4g}"
                return
            if node["is_leaf"]:
                below = index, index
            else:
                questions[place] = f"{int(node['feature_idx'])}>{float(node['num_threshold']):.5g}"
                below = int(node["left"]), int(node["right"])
            walk(below[0], 2 * place + 1, depth + 1)
            walk(below[1], 2 * place + 2, depth + 1)

        walk(0, 0, 0)
        yield " ".join(questions + answers)


def main(path, folder):
    evidence = Evidence(path)
    for kind, (name, parties, trees, least) in MODELS.items():
        cross_validate(evidence, kind, trees, least)
        model = evidence.fit(evidence.classifier(trees, least), kind, evidence.of(kind, "file"))
        body = "\n".join("    " + line for line in trees_of(model))
        Path(folder, f"{name}.swift").write_text(
            f"/// The model for names of {parties}, made by `Benchmarks/screening/fit.py`: see `ScoreModel`.\n"
            f'enum {name} {{\n  static let trees = """\n{body}\n    """\n}}\n', encoding="utf-8",
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
