# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""The curve of unseen F1 over rounds as a small SVG."""

WIDTH, HEIGHT = 640, 320
LEFT, RIGHT, TOP, BOTTOM = 48, 600, 16, 284
LOWEST = 0.4
COLOURS = {"ru": "#1f6f8b", "et": "#b0541e", "sk": "#4f7a28", "zh": "#a32a4a", "pl": "#6a4c93"}


def curve(points):
    """points: language → [(round, F1), …]"""
    numbers = sorted({number for row in points.values() for number, _ in row})
    last = max(numbers, default=1)

    def x(number):
        return LEFT + (RIGHT - LEFT) * (number - 1) / max(1, last - 1)

    def y(share):
        return BOTTOM - (BOTTOM - TOP) * (max(share, LOWEST) - LOWEST) / (1 - LOWEST)

    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
             f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>']
    for tenth in range(4, 11):
        share = tenth / 10
        parts.append(f'<path d="M{LEFT} {y(share):.1f}H{RIGHT}" stroke="#d8d8d8"/>'
                     f'<text x="{LEFT - 8}" y="{y(share) + 4:.1f}" text-anchor="end" fill="#444444">{share:.1f}</text>')
    for number in numbers:
        parts.append(f'<text x="{x(number):.1f}" y="{BOTTOM + 20}" text-anchor="middle" fill="#444444">round {number}</text>')
    ends = sorted((row[-1][1], language) for language, row in points.items() if row)
    below = {}
    for share, language in ends:  # the labels at the end keep apart
        below[language] = min(y(share) + 4, min(below.values(), default=HEIGHT) - 13)
    for language, row in points.items():
        if not row:
            continue
        line = " ".join(f"{x(number):.1f},{y(share):.1f}" for number, share in row)
        dots = "".join(f'<circle cx="{x(number):.1f}" cy="{y(share):.1f}" r="3"/>' for number, share in row)
        parts.append(f'<g fill="{COLOURS[language]}"><polyline points="{line}" fill="none" stroke="{COLOURS[language]}" '
                     f'stroke-width="2"/>{dots}<text x="{x(row[-1][0]) + 8:.1f}" y="{below[language]:.1f}">{language}</text></g>')
    return "\n".join(parts + ["</svg>"]) + "\n"
