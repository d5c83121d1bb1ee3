"""Distinguer les deux bras d’une spirale avec un petit réseau de neurones."""
import csv
import os

import numpy as np
import tensorflow as tf

DATA = "/data" if os.path.isdir("/data") else os.path.join(os.path.dirname(__file__), "..", "data")

HIDDEN, ROUNDS = 32, 300  # Essayez moins d’unités cachées, ou moins de tours : à partir d’où cela échoue-t-il ?


def read_points(path):
    """Les points en tableau de forme (n, 2), et le bras (0 ou 1) de chacun, de forme (n,)."""
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    points = np.array([[float(r["x"]), float(r["y"])] for r in rows], dtype="float32")
    return points, np.array([float(r["arm"]) for r in rows], dtype="float32")


print("calcul sur " + ("GPU" if tf.config.list_physical_devices("GPU") else "CPU"))
tf.keras.utils.set_random_seed(1)
points, arms = read_points(os.path.join(DATA, "spirals.csv"))
model = tf.keras.Sequential([
    tf.keras.layers.Dense(HIDDEN, activation="tanh"),
    tf.keras.layers.Dense(HIDDEN, activation="tanh"),
    tf.keras.layers.Dense(1, activation="sigmoid"),
])
model.compile(optimizer=tf.keras.optimizers.Adam(0.02), loss="binary_crossentropy")
model.fit(points, arms, epochs=ROUNDS, batch_size=len(points), verbose=0)
right = float(((model.predict(points, verbose=0)[:, 0] > 0.5) == (arms > 0.5)).mean())
print(f"juste: {right:.0%}")
print("OK" if right > 0.95 else "?")
