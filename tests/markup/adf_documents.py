"""Any valid document of the editor: every node, mark and attribute, drawn by a seeded generator."""

# ruff: noqa: SIM905 - long lists of words

import random

from confluence_connector.markup.adf.model import ALLOWED

TEXTS = [
    "a",
    "b c",
    "x & <y>",
    " lead",
    "trail ",
    "n\nl",
    "]]>",
    "Ä\u00a0ö",
    "t\tx",
    "r\rn",
    "7",
    '"',
]
COLOURS = ["#ff5630", "#ABCDEF", "#091e42"]
LAYOUTS = "wide full-width center wrap-right wrap-left align-end align-start".split()
JSON = [
    "s",
    5,
    True,
    None,
    ["x", "y"],
    [],
    {},
    {"aB": {"c": ["x"], "d": False}},
    {"a-b": 1},
    [1, {}],
]
BLOCKS_OF = {"panel": "panel", "blockquote": "blockquote", "expand": "expand"}
BLOCKS_OF |= {"nestedExpand": "nestedExpand", "bodiedSyncBlock": "bodiedSyncBlock"}
ALIGNED = ("doc", "layoutColumn", "tableCell")


class Documents:
    """Draws documents; the same seed draws the same one."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def document(self):
        return {"type": "doc", "version": 1, "content": self.blocks("doc", 0)}

    def some(self, **choices):
        """Draw attributes: each may be missing, but for those whose name ends with ``_``."""
        drawn = {}
        for name, values in choices.items():
            if name.endswith("_") or self.random.random() < 0.4:
                drawn[name.rstrip("_")] = self.random.choice(values)
        return drawn

    def node(self, kind, attrs=None, content=None, marks=()):
        made = {"type": kind}
        made |= {"attrs": attrs} if attrs else {}
        made |= {"content": content} if content else {}
        return {**made, "marks": list(marks)} if marks else made

    def mark(self, *kinds):
        drawn = {
            "link": self.some(href_=TEXTS, title=TEXTS, id=TEXTS, collection=TEXTS),
            "annotation": {"id": "9a", "annotationType": "inlineComment"},
            "textColor": self.some(color_=COLOURS),
            "backgroundColor": self.some(color_=COLOURS),
            "subsup": self.some(type_=["sub", "sup"]),
            "alignment": self.some(align_=["center", "end"]),
            "indentation": self.some(level_=range(1, 7)),
            "breakout": self.some(mode_=["wide", "full-width"], width=[760, 1200]),
            "border": self.some(size_=[1, 2], color_=["#091e4224", "#ff5630"]),
            "dataConsumer": {"sources": self.random.sample(TEXTS, 2)},
            "fragment": self.some(localId_=TEXTS, name=TEXTS),
        }
        kind = self.random.choice(kinds)
        return {"type": kind, "attrs": drawn[kind]} if kind in drawn else {"type": kind}

    def marks(self, *kinds, most=3):
        drawn = [self.mark(*kinds) for _ in range(self.random.randint(0, most))]
        return list({mark["type"]: mark for mark in drawn}.values())

    def blocks(self, place, depth):
        kinds = sorted(ALLOWED[place]) if depth < 4 else ["paragraph"]
        count = self.random.randint(1, 3)
        return [self.block(self.random.choice(kinds), place, depth + 1) for _ in range(count)]

    def block(self, kind, place, depth):
        local = self.some(localId=TEXTS)
        draw = getattr(self, f"draw_{kind}", None)
        if draw is not None:
            return draw(place, depth, local)
        attrs = {
            "expand": self.some(title=TEXTS) | local,
            "nestedExpand": self.some(title=TEXTS) | local,
            "blockCard": self.some(url_=TEXTS) | local,
            "embedCard": self.some(
                url_=TEXTS, layout_=LAYOUTS, width=[5, 99.5], originalWidth=[640]
            ),
            "syncBlock": {"resourceId": "r", "localId": "s"},
            "bodiedSyncBlock": {"resourceId": "r", "localId": "s"},
        }.get(kind, local)
        outer = kind in ("expand", "syncBlock") and place == "doc"
        marks = self.marks("breakout", most=1) if outer else []
        inner = BLOCKS_OF.get(kind)
        content = self.blocks(inner, depth) if inner is not None else None
        made = self.node(kind, attrs, content, marks)
        return {**made, "attrs": attrs} if kind == "nestedExpand" else made

    def draw_paragraph(self, place, _, local):
        kinds = [
            k
            for k, there in (("alignment", ALIGNED), ("indentation", ALIGNED[:2]))
            if place in there
        ]
        marks = self.marks(*kinds, most=1) if kinds else []
        return self.node("paragraph", local, self.line(), marks)

    def draw_heading(self, place, _, local):
        marks = self.marks("alignment", "indentation", most=1) if place in ALIGNED else []
        return self.node("heading", self.some(level_=range(1, 7)) | local, self.line(), marks)

    def draw_codeBlock(self, place, _, local):  # noqa: N802 - the type of the node
        attrs = self.some(language=TEXTS, wrap=[True, False], hideLineNumbers=[True, False]) | local
        text = self.random.choice([[], [{"type": "text", "text": self.random.choice(TEXTS)}]])
        marks = self.marks("breakout", most=1) if place == "doc" else []
        return self.node("codeBlock", attrs, text, marks)

    def draw_panel(self, _, depth, local):
        kinds = "info note tip warning error success custom".split()
        attrs = self.some(panelType_=kinds, panelIcon=TEXTS, panelColor=TEXTS, panelIconText=TEXTS)
        return self.node("panel", attrs | local, self.blocks("panel", depth))

    def draw_bulletList(self, _, depth, local):  # noqa: N802 - the type of the node
        return self.node("bulletList", local, self.items(depth))

    def draw_orderedList(self, _, depth, local):  # noqa: N802 - the type of the node
        return self.node("orderedList", self.some(order=[0, 1, 7]) | local, self.items(depth))

    def items(self, depth):
        count = self.random.randint(1, 2)
        return [
            self.node("listItem", self.some(localId=TEXTS), self.blocks("listItem", depth))
            for _ in range(count)
        ]

    def draw_taskList(self, _, depth, __):  # noqa: N802 - the type of the node
        kinds = ["taskItem", "blockTaskItem"] + (["taskList"] if depth < 5 else [])
        content = []
        for kind in self.random.choices(kinds, k=self.random.randint(1, 3)):
            attrs = self.some(localId_=TEXTS, state_=["TODO", "DONE"])
            if kind == "taskList":
                content.append(self.draw_taskList("", depth + 1, {}))
            elif kind == "taskItem":
                content.append(self.node(kind, attrs, self.line()))
            else:
                content.append(self.node(kind, attrs, self.blocks("blockTaskItem", depth)))
        return self.node("taskList", self.some(localId_=TEXTS), content)

    def draw_decisionList(self, _, __, ___):  # noqa: N802 - the type of the node
        items = [
            self.node(
                "decisionItem", self.some(localId_=TEXTS, state_=["DECIDED", ""]), self.line()
            )
            for _ in range(self.random.randint(1, 2))
        ]
        return self.node("decisionList", self.some(localId_=TEXTS), items)

    def media(self, *marks):
        file = {"type": "file"} | self.some(
            id_=TEXTS, collection_=[*TEXTS, ""], occurrenceKey=TEXTS
        )
        url = {"type": "external"} | self.some(url_=[*TEXTS, ""])
        shown = self.some(alt=TEXTS, width=[0, 640, 33.5], height=[480], localId=TEXTS)
        return self.node("media", self.random.choice([file, url]) | shown, None, self.marks(*marks))

    def draw_mediaSingle(self, _, __, local):  # noqa: N802 - the type of the node
        width = self.random.choice([{}, {"width": 50}, {"width": 340.5, "widthType": "pixel"}])
        content = [self.media("link", "annotation", "border", "dataConsumer")]
        if self.random.random() < 0.4:
            content.append(self.node("caption", self.some(localId=TEXTS), self.texts()))
        attrs = self.some(layout_=LAYOUTS) | width | local
        return self.node("mediaSingle", attrs, content, self.marks("link", most=1))

    def draw_mediaGroup(self, _, __, ___):  # noqa: N802 - the type of the node
        count = self.random.randint(1, 3)
        return self.node("mediaGroup", None, [self.media("link", "border") for _ in range(count)])

    def draw_table(self, _, depth, __):
        layouts = [*(set(LAYOUTS) - {"wrap-left", "wrap-right"}), "default"]
        attrs = self.some(layout=sorted(layouts), width=[760], displayMode=["fixed"], localId=TEXTS)
        attrs |= self.some(isNumberColumnEnabled=[True, False])
        rows = [self.row(depth) for _ in range(self.random.randint(1, 3))]
        return self.node("table", attrs, rows, self.marks("fragment", most=1))

    def row(self, depth):
        cells = []
        for _ in range(self.random.randint(0, 3)):
            attrs = self.some(
                colspan=[1, 2], rowspan=[1, 2], background=["#fff", "red"], localId=TEXTS
            )
            attrs |= self.some(
                colwidth=[[120], [0], [120, 33.5], [1, 2, 3]], valign=["top", "middle"]
            )
            kind = self.random.choice(["tableCell", "tableHeader"])
            cells.append(self.node(kind, attrs, self.blocks("tableCell", depth)))
        return {
            "type": "tableRow",
            **({"attrs": {"localId": "r"}} if cells[1:] else {}),
            "content": cells,
        }

    def draw_layoutSection(self, _, depth, local):  # noqa: N802 - the type of the node
        columns = [
            self.node(
                "layoutColumn",
                self.some(width_=[50, 33.33, 25, 0], valign=["bottom"], localId=TEXTS),
                self.blocks("layoutColumn", depth),
            )
            for _ in range(self.random.randint(2, 3))
        ]
        return self.node("layoutSection", local, columns, self.marks("breakout", most=1))

    def extension(self, kind, content=None):
        values = [{"value": text} for text in TEXTS]
        parameters = {
            "macroParams": self.some(a_=values, b=JSON, __bodyContent=values),
            **self.some(
                macroMetadata=[{"macroId": {"value": "1"}, "title": "T"}, *JSON], other=JSON
            ),
        }
        core = {"extensionType": "com.atlassian.confluence.macro.core", "parameters": parameters}
        foreign = self.some(extensionType_=TEXTS, parameters=JSON)
        attrs = self.random.choice([core, foreign]) | self.some(extensionKey_=TEXTS, localId=TEXTS)
        attrs |= self.some(text=TEXTS)
        attrs |= self.some(layout=["wide", "default"]) if kind != "inlineExtension" else {}
        return self.node(kind, attrs, content, self.marks("dataConsumer", "fragment", most=2))

    def draw_extension(self, _, __, ___):
        return self.extension("extension")

    def draw_bodiedExtension(self, _, depth, __):  # noqa: N802 - the type of the node
        return self.extension("bodiedExtension", self.blocks("bodiedExtension", depth))

    def texts(self):
        drawn = []
        for _ in range(self.random.randint(0, 3)):
            kinds = [
                "strong",
                "em",
                "underline",
                "strike",
                "subsup",
                "textColor",
                "backgroundColor",
            ]
            kinds = self.random.choice([["code"], kinds])
            own = self.marks("link", "annotation", *kinds)
            text = self.node("text", None, None, own) | {"text": self.random.choice(TEXTS)}
            same = drawn and drawn[-1].get("marks") == text.get("marks")
            drawn += [] if same else [text]
        return drawn

    def line(self):
        line = []
        for _ in range(self.random.randint(0, 2)):
            line += [*self.texts(), self.atom()]
        return line

    def atom(self):
        colours = [*COLOURS, *"neutral purple blue red yellow green".split()]
        local = self.some(localId=TEXTS)
        media = self.some(id_=TEXTS, collection_=TEXTS, type=["file", "image", "link"], alt=TEXTS)
        media |= self.some(width=[16], height=[33.5])
        return self.random.choice(
            [
                self.node("hardBreak", local),
                self.node("date", self.some(timestamp_=["1709164800000", "5", "-1", "x"]) | local),
                self.node("emoji", self.some(shortName_=[":tick:", ":a:", "b"], id=TEXTS) | local),
                self.node("mention", self.some(id_=[*TEXTS, ""], text=TEXTS, accessLevel=TEXTS)),
                self.node("placeholder", self.some(text_=TEXTS) | local),
                self.node(
                    "inlineCard", self.random.choice([{"url": "x"}, {"data": JSON[7]}]) | local
                ),
                self.node("status", self.some(text_=TEXTS, color_=colours, style=TEXTS) | local),
                self.extension("inlineExtension"),
                self.node("mediaInline", media, None, self.marks("link", "annotation", "border")),
            ]
        )
