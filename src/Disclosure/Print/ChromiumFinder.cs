namespace Disclosure.Print;

/// <summary>Finds the Chromium that prints: the one a person names, else one in a usual place.</summary>
internal static class ChromiumFinder
{
    /// <summary>The environment variable that names one.</summary>
    public const string Variable = "CHROME_PATH";

    private const string Advice =
        "请安装 Chromium 或 Chrome 和中文字体（Debian、Ubuntu：apt-get install -y chromium fonts-noto-cjk），"
        + "或用 --chromium 或环境变量 " + Variable + " 指明它的可执行文件。";

    /// <summary>The program's file, or, in Chinese, why there is none and what to do.</summary>
    /// <param name="option">What the command line names, or null.</param>
    /// <param name="variable">What <see cref="Variable"/> holds, or null.</param>
    /// <param name="path">What <c>PATH</c> holds, or null.</param>
    public static (string? Program, string Refusal) Find(string? option, string? variable, string? path)
    {
        if (option is not null) return Named(option, "选项 --chromium ");
        if (!string.IsNullOrEmpty(variable)) return Path.IsPathFullyQualified(variable)
            ? Named(variable, $"环境变量 {Variable} ")
            : (null, $"环境变量 {Variable} 应当是完整的路径，像「/usr/bin/chromium」这样；实际是「{variable}」。" + Advice);
        return UsualPlaces.Existing(path ?? "").FirstOrDefault() is { } found
            ? (found, "")
            : (null, "生成 PDF 要用 Chromium，这台电脑上没有找到。" + Advice);
    }

    // What was looked at is what is run: of a bare name the system would look in its own places.
    private static (string?, string) Named(string file, string by) =>
        File.Exists(file) ? (Path.GetFullPath(file), "") : (null, $"{by}所指的「{file}」不存在，不能生成 PDF。" + Advice);
}
