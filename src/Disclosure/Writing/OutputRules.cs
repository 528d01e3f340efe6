using Disclosure.Core.Findings;

namespace Disclosure.Writing;

/// <summary>The places at which no site may be written, because writing one replaces the whole folder.</summary>
internal static class OutputRules
{
    private const int MostNamed = 3;

    /// <summary>The reason why the path cannot be an output folder, or null.</summary>
    /// <param name="place">The path as the person gave it.</param>
    /// <param name="output">The same as a full path without a slash at its end.</param>
    /// <param name="sources">The folders that are read: input and theme.</param>
    public static Finding? RefusalOfPath(Place place, string output, IEnumerable<string> sources)
    {
        if (Path.GetDirectoryName(output) is null)
            return Finding.Error("output-root", place, "输出文件夹不能是文件系统的根目录；请指定一个专用的文件夹。");
        if (sources.FirstOrDefault(source => Holds(output, source)) is { } held)
            return Finding.Error("output-over-source", place, $"输出文件夹不能是「{held}」本身或它的上级：生成会替换整个输出文件夹。");
        if (new FileInfo(output).LinkTarget is { } target)
            return Finding.Error("output-link", place, $"输出位置是一个符号链接；请直接指定它所指的文件夹「{target}」。");
        return File.Exists(output) ? Finding.Error("output-file", place, "输出位置已有一个同名的文件，不是文件夹；请移走它，或另选一个输出文件夹。") : null;
    }

    /// <summary>The reason why what stands in the folder may not be replaced, or null.</summary>
    public static Finding? RefusalOfContent(Place place, EarlierSite earlier)
    {
        if (earlier.Foreign.Count == 0) return null;
        var names = string.Join("、", earlier.Foreign.Take(MostNamed));
        var count = earlier.Foreign.Count > MostNamed ? $" 等 {earlier.Foreign.Count} 项" : "";
        var manifest = earlier.HasManifest ? "" : $"（文件夹里没有清单 {Manifest.Name}）";
        return Finding.Error(
            "output-foreign", place,
            $"输出文件夹里有不是由本程序写出的内容：{names}{count}{manifest}。生成会替换整个文件夹，为免误删已停止；请移走它们，或另选一个输出文件夹。");
    }

    private static bool Holds(string output, string source)
    {
        // Without case, as on some disks Input is input; refusing too much costs another name, too little costs the input.
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(source));
        return full.StartsWith(output, StringComparison.OrdinalIgnoreCase)
            && (full.Length == output.Length || full[output.Length] == Path.DirectorySeparatorChar);
    }
}
