import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Smooths temperatures that were measured each minute, by the mean of a window around each. */
public final class Main {
    /** Temperatures in degrees Celsius, one a minute. */
    static double[] readTemperatures() throws IOException {
        Path file = Path.of("/data/temperatures.csv");
        if (!Files.exists(file))
            file = Path.of("../data/temperatures.csv");
        return Files.readAllLines(file).stream().skip(1).mapToDouble(line -> Double.parseDouble(line.split(",")[1])).toArray();
    }

    /** The mean of up to half values on either side of each. Exercise: make the smoothing take the same time whatever the window is. */
    static double[] smooth(double[] values, int half) {
        double[] smoothed = new double[values.length];
        for (int i = 0; i < values.length; i++)
            smoothed[i] = Arrays.stream(values, Math.max(0, i - half), Math.min(values.length, i + half + 1)).average().orElse(0);
        return smoothed;
    }

    /** Mean of the steps from each value to the next, in degrees. */
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
        System.out.printf("roughness before %.3f after %.3f%n", before, after);
        System.out.println(after < before / 3 ? "OK" : "?");
    }
}
