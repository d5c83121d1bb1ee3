"""Tell the two arms of a spiral apart with a small neural network."""
import csv
import os

import torch
from torch import nn

DATA = "/data" if os.path.isdir("/data") else os.path.join(os.path.dirname(__file__), "..", "data")

HIDDEN, ROUNDS = 32, 600  # Try fewer hidden units, or fewer rounds: from where on does it fail?


def read_points(path):
    """Points as an array of shape (n, 2), and the arm (0 or 1) of each, of shape (n,)."""
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    points = torch.tensor([[float(r["x"]), float(r["y"])] for r in rows])
    return points, torch.tensor([float(r["arm"]) for r in rows])


device = "cuda" if torch.cuda.is_available() else "cpu"
print(f"computing on {device}")
torch.manual_seed(1)
points, arms = (part.to(device) for part in read_points(os.path.join(DATA, "spirals.csv")))
model = nn.Sequential(nn.Linear(2, HIDDEN), nn.Tanh(), nn.Linear(HIDDEN, HIDDEN), nn.Tanh(), nn.Linear(HIDDEN, 1)).to(device)
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
for _ in range(ROUNDS):
    optimizer.zero_grad()
    nn.functional.binary_cross_entropy_with_logits(model(points).squeeze(1), arms).backward()
    optimizer.step()
right = ((model(points).squeeze(1) > 0) == (arms > 0.5)).float().mean().item()
print(f"right: {right:.0%}")
print("OK" if right > 0.95 else "?")
