"""Why somebody's cover ends or rests, in the words of the catalogues, for the API and the pages."""

import wording
from api.sentences import sentence
from dossier.household import Language


def why(language: Language, code: str) -> str:
    """Return what the household is told of the reason for which cover ends or rests."""
    key = f"cover.reason.{code}"
    return wording.text(language, key) if key in wording.keys(language) else sentence(language, code)
