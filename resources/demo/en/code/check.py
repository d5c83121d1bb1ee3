"""Compare the fit with the exact answer of the least-squares formula."""
from fit import fit, read_points

points = read_points()
n = len(points)
mean_x = sum(x for x, _ in points) / n
mean_y = sum(y for _, y in points) / n
exact_slope = sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)
exact_offset = mean_y - exact_slope * mean_x

slope, offset = fit(points)
close = abs(slope - exact_slope) < 0.01 and abs(offset - exact_offset) < 0.05
print(f"yours {slope:.3f} {offset:.3f}  exact {exact_slope:.3f} {exact_offset:.3f}  {'PASSED' if close else 'not yet'}")
raise SystemExit(0 if close else 1)
