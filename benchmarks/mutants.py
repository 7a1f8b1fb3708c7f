"""Small faults put into functions, one at a time: the operators of mutmut 3, made from the syntax tree.

Changed are the bodies of functions and methods: not annotations, decorators, docstrings, nor what stands at the top of
a module. mutmut itself was tried: it writes every mutant of a file into that file (the rules of the outcome became 200
KB) and asks the tests for all of them anew, which takes hours.
"""

import ast
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import CodeType

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Div, ast.Mod: ast.Div,
    ast.Pow: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.BitXor: ast.BitAnd,
    ast.LShift: ast.RShift, ast.RShift: ast.LShift,
}  # fmt: skip
_METHODS = {
    "lower": "upper", "upper": "lower", "lstrip": "rstrip", "rstrip": "lstrip", "find": "rfind", "rfind": "find",
    "index": "rindex", "rindex": "index", "removeprefix": "removesuffix", "removesuffix": "removeprefix",
    "partition": "rpartition", "rpartition": "partition", "ljust": "rjust", "rjust": "ljust",
}  # fmt: skip
_NOT_CODE = frozenset({"annotation", "returns", "decorator_list", "format_spec", "type_params"})
_Place = tuple[ast.AST, str, int | None]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One fault: in which function, on which line, what became of what, and the code of module and function with it."""

    path: Path
    function: str
    line: int
    was: str
    became: str
    module: CodeType
    code: CodeType


def number_in(path: Path) -> int:
    """Return how many mutants a file has."""
    return sum(1 for _ in _faults(_parsed(path)))


def mutants_of(path: Path, wanted: Container[int]) -> Iterator[Mutant]:
    """Yield those mutants of a file whose places in its order are wanted."""
    tree = _parsed(path)
    for number, (name, function, place, changed) in enumerate(_faults(tree)):
        if number not in wanted:
            continue
        original = _get(place)
        ast.copy_location(changed, original)
        _put(place, changed)
        module = compile(ast.fix_missing_locations(tree), str(path), "exec")
        line = getattr(original, "lineno", function.lineno)
        code = _code_of(module, name, function)
        yield Mutant(path, name, line, _text(original), _text(changed), module, code)
        _put(place, original)


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _faults(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef, _Place, ast.AST]]:
    for name, function in _functions(tree, ""):
        for place in list(_places(function)):
            for changed in list(_changed(_get(place))):
                yield name, function, place, changed


def _functions(node: ast.AST, within: str) -> Iterator[tuple[str, ast.FunctionDef]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef):
            yield within + child.name, child
        elif isinstance(child, ast.ClassDef):
            yield from _functions(child, f"{within}{child.name}.")


def _code_of(whole: CodeType, name: str, function: ast.FunctionDef) -> CodeType:
    first = min([function.lineno, *(decorator.lineno for decorator in function.decorator_list)])
    inner = [whole]
    while inner:
        code = inner.pop()
        if code.co_qualname == name and code.co_firstlineno == first:
            return code
        inner.extend(each for each in code.co_consts if isinstance(each, CodeType))
    message = f"{name} is in the tree and not in its code"
    raise LookupError(message)


def _places(function: ast.FunctionDef) -> Iterator[_Place]:
    body = function.body
    said = isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant)
    for at in range(int(said), len(body)):
        yield function, "body", at
        yield from _below(body[at])


def _below(node: ast.AST) -> Iterator[_Place]:
    for name, value in ast.iter_fields(node):
        if name in _NOT_CODE:
            continue
        for at, child in enumerate(value if isinstance(value, list) else [value]):
            if isinstance(child, ast.AST):
                yield node, name, at if isinstance(value, list) else None
                yield from _below(child)


def _get(place: _Place) -> ast.AST:
    node, name, at = place
    value = getattr(node, name)
    found: ast.AST = value if at is None else value[at]
    return found


def _put(place: _Place, new: ast.AST) -> None:
    node, name, at = place
    if at is None:
        setattr(node, name, new)
    else:
        getattr(node, name)[at] = new


def _changed(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what may stand in a node's place."""
    match node:
        case ast.Constant():
            yield from map(ast.Constant, _other_constants(node.value))
        case ast.Compare():
            for at, operator in enumerate(node.ops):
                ops = [*node.ops[:at], _COMPARISONS[type(operator)](), *node.ops[at + 1 :]]
                yield ast.Compare(node.left, ops, node.comparators)
        case ast.BoolOp():
            yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
        case ast.BinOp() if type(node.op) in _ARITHMETIC:
            yield ast.BinOp(node.left, _ARITHMETIC[type(node.op)](), node.right)
        case ast.UnaryOp(op=ast.Not() | ast.Invert()):
            yield node.operand
        case ast.UnaryOp(op=ast.USub()):
            yield ast.UnaryOp(ast.UAdd(), node.operand)
        case ast.IfExp():
            yield node.body
            yield node.orelse
        case ast.Lambda():
            yield ast.Lambda(node.args, ast.Constant(None))
        case ast.Call():
            yield from _other_calls(node)
        case ast.Assign() | ast.AnnAssign() if node.value is not None:
            nothing = ast.Constant("" if _is_none(node.value) else None)
            make = (
                partial(ast.Assign, node.targets)
                if isinstance(node, ast.Assign)
                else partial(ast.AnnAssign, node.target, node.annotation, simple=node.simple)
            )
            yield make(value=nothing)
        case ast.AugAssign():
            yield ast.Assign([node.target], node.value)
            yield ast.AugAssign(node.target, _ARITHMETIC[type(node.op)](), node.value)
        case ast.Break():
            yield ast.Return()
        case ast.Continue():
            yield ast.Break()
        case ast.Match() if len(node.cases) > 1:
            for at in range(len(node.cases)):
                yield ast.Match(node.subject, node.cases[:at] + node.cases[at + 1 :])


def _other_constants(value: object) -> Iterator[bool | int | float | str]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int | float):
        yield value + 1
    elif isinstance(value, str):
        yield from (new for new in dict.fromkeys((f"XX{value}XX", value.lower(), value.upper())) if new != value)


def _other_calls(node: ast.Call) -> Iterator[ast.Call]:
    for at, argument in enumerate(node.args):
        if not isinstance(argument, ast.Starred):
            if not _is_none(argument):
                yield ast.Call(node.func, [*node.args[:at], ast.Constant(None), *node.args[at + 1 :]], node.keywords)
            if len(node.args) + len(node.keywords) > 1:
                yield ast.Call(node.func, node.args[:at] + node.args[at + 1 :], node.keywords)
    for at, keyword in enumerate(node.keywords):
        before, after = node.keywords[:at], node.keywords[at + 1 :]
        if keyword.arg and not _is_none(keyword.value):
            yield ast.Call(node.func, node.args, [*before, ast.keyword(keyword.arg, ast.Constant(None)), *after])
        if len(node.args) + len(node.keywords) > 1:
            yield ast.Call(node.func, node.args, [*before, *after])
    if isinstance(node.func, ast.Attribute) and node.func.attr in _METHODS:
        yield ast.Call(ast.Attribute(node.func.value, _METHODS[node.func.attr], ast.Load()), node.args, node.keywords)


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _text(node: ast.AST) -> str:
    return ast.unparse(node).partition("\n")[0]
