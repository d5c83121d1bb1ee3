import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Lisse des températures relevées chaque minute, par la moyenne d’une fenêtre autour de chacune. */
public final class Main {
    /** Températures en degrés Celsius, une par minute. */
    static double[] readTemperatures() throws IOException {
        Path file = Path.of("/data/temperatures.csv");
        if (!Files.exists(file))
            file = Path.of("../data/temperatures.csv");
        return Files.readAllLines(file).stream().skip(1).mapToDouble(line -> Double.parseDouble(line.split(",")[1])).toArray();
    }

    /** La moyenne d’au plus half valeurs de chaque côté de chacune. Exercice : que le lissage prenne le même temps quelle que soit la fenêtre. */
    static double[] smooth(double[] values, int half) {
        double[] smoothed = new double[values.length];
        for (int i = 0; i < values.length; i++)
            smoothed[i] = Arrays.stream(values, Math.max(0, i - half), Math.min(values.length, i + half + 1)).average().orElse(0);
        return smoothed;
    }

    /** Moyenne des écarts d’une valeur à la suivante, en degrés. */
    static double roughness(double[] values) {
        double sum = 0;
        for (int i = 1; i < values.length; i++)
            sum += Math.abs(values[i] - values[i - 1]);
        return sum / (values.length - 1);
    }

    public static void main(String[] arguments) throws IOException {
        double[] values = readTemperatures();
        double before = roughness(values);
        double after = roughness(smooth(values, 5));
        System.out.printf("rugosité avant %.3f après %.3f%n", before, after);
        System.out.println(after < before / 3 ? "OK" : "?");
    }
}
