"""Names that the outside shares with the runs: task queues, ids, search attributes. Nothing personal in any."""

from temporalio.common import SearchAttributeKey

DOSSIERS = "dossiers"
COVERAGE = "coverage"
RECORDS = "records"
REGISTRIES = "registries"
INTAKE = "intake"
READING = "reading"

STATUS = SearchAttributeKey.for_keyword("WathiqStatus")
QUEUE = SearchAttributeKey.for_keyword("WathiqQueue")

_DOSSIER_PREFIX = "dossier-"
_COVERAGE_PREFIX = "coverage-"
_COMPLAINT_PREFIX = "complaint-"


def dossier_workflow_id(number: str) -> str:
    """Return the id of the one run of a dossier."""
    return f"{_DOSSIER_PREFIX}{number}"


def coverage_workflow_id(number: str) -> str:
    """Return the id of the run of the cover that a dossier led to."""
    return f"{_COVERAGE_PREFIX}{number}"


def complaint_workflow_id(number: str) -> str:
    """Return the id of the run of a complaint or an appeal."""
    return f"{_COMPLAINT_PREFIX}{number}"


def key_scope(workflow_id: str | None) -> str:
    """Return the scope whose key seals the payloads of a run; a schedule or no run at all uses the installation's."""
    if workflow_id is not None and workflow_id.startswith(_DOSSIER_PREFIX):
        return f"dossier:{workflow_id.removeprefix(_DOSSIER_PREFIX)}"
    if workflow_id is not None and workflow_id.startswith(_COVERAGE_PREFIX):
        return f"coverage:{workflow_id.removeprefix(_COVERAGE_PREFIX)}"
    if workflow_id is not None and workflow_id.startswith(_COMPLAINT_PREFIX):
        return f"complaint:{workflow_id.removeprefix(_COMPLAINT_PREFIX)}"
    return "installation"
