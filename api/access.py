"""Who calls the API: a program with a bearer token, for itself or for staff."""

from typing import Annotated

from fastapi import Depends
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from api.errors import StaffOnlyError, UnauthenticatedError
from api.services import Client, Injected
from dossier.record import Actor, Role

# `auto_error` would answer in FastAPI's own words instead of a problem.
_bearer = HTTPBearer(auto_error=False, description="Token of a client, or of a client with staff scope.")


def calling_client(
    services: Injected, credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]
) -> Client:
    """Return the client of the bearer token. Raises UnauthenticatedError."""
    client = services.codes.client(credentials.credentials) if credentials else None
    if client is None:
        raise UnauthenticatedError("no bearer token of ours")
    return client


Caller = Annotated[Client, Depends(calling_client)]


def calling_staff(client: Caller) -> Client:
    """Return the client where it has staff scope. Raises StaffOnlyError."""
    if not client.staff:
        raise StaffOnlyError("staff scope needed")
    return client


StaffCaller = Annotated[Client, Depends(calling_staff)]


def actor_of(client: Client) -> Actor:
    """Return in what capacity a client acts."""
    return Actor(client.id, Role.CLIENT)
