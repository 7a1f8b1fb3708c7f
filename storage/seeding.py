"""Pouring moulds into PostgreSQL by COPY: many dossiers at a time, a few megabytes a transaction."""

from collections.abc import Iterable
from typing import Any, cast

from psycopg import Connection as Driver
from sqlalchemy import Connection

from storage.database import Database
from storage.moulds import Rows


class SqlSeeding:
    """Bulk rows; a public method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def copy(self, columns: dict[str, tuple[str, ...]], poured: Iterable[Rows]) -> None:
        """Write the rows of many dossiers, table after table."""
        gathered: Rows = {table: [] for table in columns}
        for rows in poured:
            for table, lines in rows.items():
                gathered[table].extend(lines)
        with self._database.transaction() as connection, _driver(connection).cursor() as cursor:
            for table, lines in gathered.items():
                named = ", ".join(f'"{name}"' for name in columns[table])
                with cursor.copy(f'copy "{table}" ({named}) from stdin') as copying:
                    for line in lines:
                        copying.write_row(line)

    def settle(self) -> None:
        """Let the planner know what there is now."""
        with self._database.transaction() as connection:
            connection.exec_driver_sql("analyze")


def _driver(connection: Connection) -> Driver[Any]:
    """Return the driver's own connection, which alone can copy."""
    return cast(Driver[Any], connection.connection.driver_connection)
