"""All tests of the generator are one tier: they draw thousands of papers."""

from pathlib import Path

import pytest

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what stands in this folder; pytest hands over the tests of all."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.samples)
