"""A server on this machine that answers as badly as it is told to, and remembers what it was asked and when."""

import asyncio
import contextlib
import socket
import struct
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

Answer = Callable[["Request", asyncio.StreamWriter], Awaitable[None]]


@dataclass(frozen=True)
class Request:
    """One request, with how many times its path had been asked for before."""

    method: str
    path: str
    headers: dict[str, str]
    at: float
    before: int


@dataclass
class Server:
    """`routes` say what each path does; every other path answers 404. `most` requests were open at one moment."""

    routes: dict[str, Answer]
    port: int = 0
    asked: list[Request] = field(default_factory=list)
    open: int = 0
    most: int = 0
    listening: asyncio.Server | None = None

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def methods(self, path: str) -> list[str]:
        return [request.method for request in self.asked if request.path == path]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            first = await reader.readexactly(1)
            if not first.isalpha():  # somebody speaks https here: answered as web servers do
                writer.write(b"HTTP/1.1 400 X\r\n\r\n")
                writer.close()
                return
            lines = (first + await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            method, path, _ = lines[0].split(" ")
            headers = dict(line.lower().split(": ", 1) for line in lines[1:] if line)
            request = Request(method, path, headers, time.monotonic(), len(self.methods(path)))
            self.asked.append(request)
            self.open += 1
            self.most = max(self.most, self.open)
            try:
                await self.routes.get(path, status(404))(request, writer)
                await writer.drain()
            finally:
                self.open -= 1
                writer.close()


@contextmanager
def serving(**routes: Answer) -> Iterator[Server]:
    """A server in a thread of its own; `a_b=…` is the path /a-b, and `robots=…` is /robots.txt."""
    paths = {"/robots.txt" if name == "robots" else "/" + name.replace("_", "-"): do for name, do in routes.items()}
    server, ready, loop = Server(paths), threading.Event(), asyncio.new_event_loop()
    over = asyncio.Event()

    async def live() -> None:
        async with await asyncio.start_server(server.serve, "127.0.0.1", 0) as listening:
            server.listening = listening
            server.port = listening.sockets[0].getsockname()[1]
            ready.set()
            await over.wait()
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()

    thread = threading.Thread(target=lambda: loop.run_until_complete(live()), daemon=True)
    thread.start()
    assert ready.wait(5)
    try:
        yield server
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join(5)


def status(number: int, body: str = "x", after: float = 0, **headers: str) -> Answer:
    """A well-behaved answer, after so many seconds; `Retry_After=…` is the header Retry-After."""

    async def answer(request: Request, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(after)
        lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
        content = body.encode()
        writer.write(f"HTTP/1.1 {number} X\r\nContent-Length: {len(content)}\r\n{lines}\r\n".encode())
        writer.write(b"" if request.method == "HEAD" else content)

    return answer


def raw(data: bytes) -> Answer:
    """Exactly these bytes, whatever was asked."""

    async def answer(request: Request, writer: asyncio.StreamWriter) -> None:
        writer.write(data)

    return answer


def in_turn(*answers: Answer) -> Answer:
    """The first answer first, the second second, and the last from then on."""

    async def answer(request: Request, writer: asyncio.StreamWriter) -> None:
        await answers[min(request.before, len(answers) - 1)](request, writer)

    return answer


def head_and_get(head: Answer, get: Answer) -> Answer:
    """One answer to HEAD, another to GET."""

    async def answer(request: Request, writer: asyncio.StreamWriter) -> None:
        await (head if request.method == "HEAD" else get)(request, writer)

    return answer


async def silence(request: Request, writer: asyncio.StreamWriter) -> None:
    """Nothing, for longer than anybody waits."""
    await asyncio.sleep(60)


async def reset(request: Request, writer: asyncio.StreamWriter) -> None:
    """The connection broken off, not closed."""
    connection: socket.socket = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def endless(request: Request, writer: asyncio.StreamWriter) -> None:
    """A page without end."""
    writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
    async for piece in _pieces():
        writer.write(piece)
        await writer.drain()


async def drops(request: Request, writer: asyncio.StreamWriter) -> None:
    """An answer that comes letter by letter and never ends its first lines."""
    writer.write(b"HTTP/1.1 200 OK\r\nX: ")
    async for _ in _pieces():
        writer.write(b"x")
        await writer.drain()
        await asyncio.sleep(0.05)


async def _pieces() -> AsyncIterator[bytes]:
    while True:
        yield b"x" * 65536
