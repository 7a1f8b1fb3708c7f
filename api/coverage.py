"""Why somebody's cover ends or rests, in the words of the catalogues, for the API and the pages."""

import wording
from api.sentences import sentence
from dossier.household import Language


def why(language: Language, code: str, *, staff: bool = False) -> str:
    """Return what the household, or staff, is told of the reason for which cover ends or rests."""
    said = f"finding.{code}.staff" if staff else ""
    for key in (said, f"cover.reason.{code}"):
        if key in wording.keys(language):
            return wording.text(language, key)
    return sentence(language, code)
