"""What to tell somebody by a stable code, for refusals and for files that were turned down."""

import wording
from dossier.household import Language


def sentence(language: Language, code: str) -> str:
    """Return what to tell somebody about a refusal, by its stable code."""
    for key in (f"ui.problem.{code}", f"finding.{code}.applicant"):
        if key in wording.keys(language):
            return wording.text(language, key)
    return wording.text(language, "ui.problem.service.unexpected")
