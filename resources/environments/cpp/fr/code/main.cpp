// Lisse des températures relevées chaque minute, par la moyenne d’une fenêtre autour de chacune.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

// Températures en degrés Celsius, une par minute. Vide si le fichier ne peut être lu.
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

// La moyenne d’au plus `half` valeurs de chaque côté de chacune.
// Exercice : que le lissage prenne le même temps quelle que soit la fenêtre.
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

// Moyenne des écarts d’une valeur à la suivante, en degrés.
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
        std::cerr << "impossible de lire les données\n";
        return 1;
    }
    const double before = roughness(values);
    const double after = roughness(smooth(values, 5));
    std::cout << "rugosité avant " << before << " après " << after << "\n";
    std::cout << (after < before / 3 ? "OK" : "?") << "\n";
}
