"""Names that represent emoticons between two colons."""

from __future__ import annotations

from ..entities import escape_attribute

__all__ = ["NAMES", "emoticon_markup"]

# What the old editor knew; these need no more than their name.
_CLASSIC = frozenset(
    {
        *("sad", "cheeky", "laugh", "thumbs-up", "thumbs-down", "information", "tick", "cross"),
        *("minus", "plus", "question", "light-on", "light-off", "yellow-star", "red-star"),
        *("green-star", "blue-star", "broken-heart"),
    }
)
_EMOJI = {
    "smile": "😄",
    "slight_smile": "🙂",
    "grinning": "😀",
    "grin": "😁",
    "joy": "😂",
    "blush": "😊",
    "wink": "😉",
    "heart_eyes": "😍",
    "sunglasses": "😎",
    "thinking": "🤔",
    "neutral_face": "😐",
    "confused": "😕",
    "disappointed": "😞",
    "cry": "😢",
    "sob": "😭",
    "angry": "😠",
    "rage": "😡",
    "scream": "😱",
    "sleeping": "😴",
    "rofl": "🤣",
    "upside_down": "🙃",
    "partying_face": "🥳",
    "thumbsup": "👍",
    "thumbsdown": "👎",
    "+1": "👍",
    "-1": "👎",
    "clap": "👏",
    "wave": "👋",
    "raised_hands": "🙌",
    "pray": "🙏",
    "muscle": "💪",
    "ok_hand": "👌",
    "point_right": "👉",
    "eyes": "👀",
    "heart": "❤",
    "star": "⭐",
    "sparkles": "✨",
    "fire": "🔥",
    "tada": "🎉",
    "rocket": "🚀",
    "100": "💯",
    "boom": "💥",
    "zap": "⚡",
    "bulb": "💡",
    "bug": "🐛",
    "gear": "⚙",
    "white_check_mark": "✅",
    "check_mark": "✔",
    "x": "❌",
    "cross_mark": "❌",
    "warning": "⚠",
    "no_entry": "⛔",
    "exclamation": "❗",
    "question_mark": "❓",
    "info": "ℹ",
    "stop_sign": "🛑",
    "pushpin": "📌",
    "memo": "📝",
    "calendar": "📅",
    "books": "📚",
    "book": "📖",
    "link": "🔗",
    "lock": "🔒",
    "key": "🔑",
    "hourglass": "⌛",
    "clock": "🕐",
    "coffee": "☕",
    "pizza": "🍕",
    "construction": "🚧",
    "hammer": "🔨",
    "wrench": "🔧",
    "package": "📦",
    "email": "📧",
    "recycle": "♻",
    "globe": "🌐",
    "house": "🏠",
    "trophy": "🏆",
    "checkered_flag": "🏁",
}

NAMES = _CLASSIC | _EMOJI.keys()
"""What is read as an emoticon in a new text."""


def emoticon_markup(name: str) -> str:
    """Return the storage of an emoticon."""
    if name in _CLASSIC:
        return f'<ac:emoticon ac:name="{name}" />'
    fallback = _EMOJI.get(name, f":{name}:")
    number = "-".join(f"{ord(character):x}" for character in _EMOJI.get(name, ""))
    identity = f' ac:emoji-id="{number}"' if number else ""
    return (
        f'<ac:emoticon ac:name="blue-star" ac:emoji-shortname=":{escape_attribute(name)}:"'
        f'{identity} ac:emoji-fallback="{fallback}" />'
    )
