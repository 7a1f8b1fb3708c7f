"""docs/workflow.md tells what the code does."""

from deploy.story_page import PAGE, PARTS, diagram, written
from dossier.story import END_PLACES, OPEN_PLACES, STORY
from workflows import names


def test_the_page_is_what_the_code_says() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert written(page) == page, "run python -m deploy.story_page"


def test_the_diagram_has_every_place_and_every_move_that_leads_somewhere() -> None:
    drawn = diagram()
    for place in OPEN_PLACES | END_PLACES:
        assert f"{place.status.value}_{place.queue.value}:" in drawn
    for move, step in STORY.items():
        if any(step.to - {place} for place in step.places):
            assert move.value in drawn


def test_every_update_of_a_dossier_is_told() -> None:
    told = PARTS["updates"]()
    for name in ("add_document", "submit", "answer", "settle", "look", "registry_recovered", "nudge"):
        assert f"| {name} |" in told


def test_every_task_queue_and_search_attribute_is_named() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for queue in (names.DOSSIERS, names.COVERAGE, names.RECORDS, names.REGISTRIES, names.INTAKE, names.READING):
        assert f"`{queue}`" in page
    for attribute in (names.STATUS, names.QUEUE):
        assert f"`{attribute.name}`" in page
