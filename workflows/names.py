"""Names that the outside shares with the runs: task queues, ids, search attributes. Nothing personal in any."""

from temporalio.common import SearchAttributeKey

DOSSIERS = "dossiers"
RECORDS = "records"
INTAKE = "intake"
READING = "reading"

STATUS = SearchAttributeKey.for_keyword("WathiqStatus")
QUEUE = SearchAttributeKey.for_keyword("WathiqQueue")

_DOSSIER_PREFIX = "dossier-"


def dossier_workflow_id(number: str) -> str:
    """Return the id of the one run of a dossier."""
    return f"{_DOSSIER_PREFIX}{number}"


def key_scope(workflow_id: str | None) -> str:
    """Return the scope whose key seals the payloads of a run; a schedule or no run at all uses the installation's."""
    if workflow_id is not None and workflow_id.startswith(_DOSSIER_PREFIX):
        return f"dossier:{workflow_id.removeprefix(_DOSSIER_PREFIX)}"
    return "installation"
