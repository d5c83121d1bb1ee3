// Smooths temperatures that were measured each minute, by the mean of a window around each.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

// Temperatures in degrees Celsius, one a minute. Empty where the file cannot be read.
static std::vector<double> readTemperatures(const std::string& path)
{
    std::ifstream file(path);
    std::vector<double> values;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line))
        values.push_back(std::stod(line.substr(line.find(',') + 1)));
    return values;
}

// The mean of up to `half` values on either side of each.
// Exercise: make the smoothing take the same time whatever the window is.
static std::vector<double> smooth(const std::vector<double>& values, std::size_t half)
{
    std::vector<double> smoothed;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t begin = i < half ? 0 : i - half;
        const std::size_t end = std::min(values.size(), i + half + 1);
        double sum = 0;
        for (std::size_t k = begin; k < end; ++k)
            sum += values[k];
        smoothed.push_back(sum / static_cast<double>(end - begin));
    }
    return smoothed;
}

// Mean of the steps from each value to the next, in degrees.
static double roughness(const std::vector<double>& values)
{
    double sum = 0;
    for (std::size_t i = 1; i < values.size(); ++i)
        sum += std::abs(values[i] - values[i - 1]);
    return sum / static_cast<double>(values.size() - 1);
}

int main()
{
    auto values = readTemperatures("/data/temperatures.csv");
    if (values.empty())
        values = readTemperatures("../data/temperatures.csv");
    if (values.size() < 2) {
        std::cerr << "cannot read the data\n";
        return 1;
    }
    const double before = roughness(values);
    const double after = roughness(smooth(values, 5));
    std::cout << "roughness before " << before << " after " << after << "\n";
    std::cout << (after < before / 3 ? "OK" : "?") << "\n";
}
