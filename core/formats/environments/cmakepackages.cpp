// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/cmakepackages.h"

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{

struct Row {
    std::string_view name;
    std::string_view packages; // divided by blanks
};

/// Sorted by name. Each package is in Debian 12.
constexpr std::array rows{
    Row{"Armadillo", "libarmadillo-dev"},
    Row{"BISON", "bison"},
    Row{"BLAS", "libblas-dev"},
    Row{"BZip2", "libbz2-dev"},
    Row{"Boost", "libboost-all-dev"},
    Row{"CGAL", "libcgal-dev"},
    Row{"CUDA", "nvidia-cuda-toolkit"},
    Row{"CUDAToolkit", "nvidia-cuda-toolkit"},
    Row{"CURL", "libcurl4-openssl-dev"},
    Row{"Catch2", "catch2"},
    Row{"Ceres", "libceres-dev"},
    Row{"Curses", "libncurses-dev"},
    Row{"Doxygen", "doxygen"},
    Row{"EXPAT", "libexpat1-dev"},
    Row{"Eigen3", "libeigen3-dev"},
    Row{"FFTW3", "libfftw3-dev"},
    Row{"FLEX", "flex"},
    Row{"Freetype", "libfreetype-dev"},
    Row{"GLEW", "libglew-dev"},
    Row{"GLUT", "freeglut3-dev"},
    Row{"GMP", "libgmp-dev"},
    Row{"GSL", "libgsl-dev"},
    Row{"GTest", "libgtest-dev"},
    Row{"Git", "git"},
    Row{"HDF5", "libhdf5-dev"},
    Row{"JPEG", "libjpeg-dev"},
    Row{"Java", "default-jdk-headless"},
    Row{"LAPACK", "liblapack-dev"},
    Row{"LibLZMA", "liblzma-dev"},
    Row{"LibXml2", "libxml2-dev"},
    Row{"MPI", "libopenmpi-dev openmpi-bin"},
    Row{"OpenCL", "ocl-icd-opencl-dev"},
    Row{"OpenCV", "libopencv-dev"},
    Row{"OpenGL", "libgl-dev"},
    Row{"OpenMP", ""}, // of the compiler
    Row{"OpenSSL", "libssl-dev"},
    Row{"PCL", "libpcl-dev"},
    Row{"PNG", "libpng-dev"},
    Row{"Perl", "perl"},
    Row{"PkgConfig", "pkgconf"},
    Row{"PostgreSQL", "libpq-dev"},
    Row{"Protobuf", "libprotobuf-dev protobuf-compiler"},
    Row{"Python", "python3-dev"},
    Row{"Python3", "python3-dev"},
    Row{"Qt5", "qtbase5-dev"},
    Row{"Qt6", "qt6-base-dev"},
    Row{"SDL2", "libsdl2-dev"},
    Row{"SFML", "libsfml-dev"},
    Row{"SQLite3", "libsqlite3-dev"},
    Row{"TBB", "libtbb-dev"},
    Row{"TIFF", "libtiff-dev"},
    Row{"Threads", ""}, // of the C library
    Row{"VTK", "libvtk9-dev"},
    Row{"Vulkan", "libvulkan-dev"},
    Row{"X11", "libx11-dev"},
    Row{"ZLIB", "zlib1g-dev"},
    Row{"assimp", "libassimp-dev"},
    Row{"benchmark", "libbenchmark-dev"},
    Row{"fmt", "libfmt-dev"},
    Row{"gRPC", "libgrpc++-dev protobuf-compiler-grpc"},
    Row{"gflags", "libgflags-dev"},
    Row{"glfw3", "libglfw3-dev"},
    Row{"glm", "libglm-dev"},
    Row{"glog", "libgoogle-glog-dev"},
    Row{"nlohmann_json", "nlohmann-json3-dev"},
    Row{"pkg-config:fftw3", "libfftw3-dev"},
    Row{"pkg-config:glib-2.0", "libglib2.0-dev"},
    Row{"pkg-config:gtk+-3.0", "libgtk-3-dev"},
    Row{"pkg-config:gtk4", "libgtk-4-dev"},
    Row{"pkg-config:libavcodec", "libavcodec-dev"},
    Row{"pkg-config:libavformat", "libavformat-dev"},
    Row{"pkg-config:libusb-1.0", "libusb-1.0-0-dev"},
    Row{"pkg-config:ncurses", "libncurses-dev"},
    Row{"pkg-config:sdl2", "libsdl2-dev"},
    Row{"pybind11", "pybind11-dev"},
    Row{"spdlog", "libspdlog-dev"},
    Row{"yaml-cpp", "libyaml-cpp-dev"},
};

constexpr bool inOrder(const Row& a, const Row& b)
{
    return a.name < b.name;
}
static_assert(std::is_sorted(rows.begin(), rows.end(), inOrder));

} // namespace

std::optional<std::vector<std::string>> debianPackagesForCmake(std::string_view name)
{
    const auto found = std::lower_bound(rows.begin(), rows.end(), Row{name, {}}, inOrder);
    if (found == rows.end() || found->name != name)
        return std::nullopt;
    std::vector<std::string> packages;
    std::string_view rest = found->packages;
    while (!rest.empty()) {
        const std::string_view one = rest.substr(0, rest.find(' '));
        packages.emplace_back(one);
        rest.remove_prefix(std::min(one.size() + 1, rest.size()));
    }
    return packages;
}

} // namespace pupitre
