using Disclosure.Building;

namespace Disclosure.Commands;

/// <summary>The command <c>schema</c>: writes the schemas of the input's files, and says what to do with them.</summary>
internal static class SchemaCommand
{
    /// <summary>Runs it; the exit code is 0, or 1 when an edition or a classification cannot be read or the schemas cannot be written.</summary>
    public static int Run(string input, string folder, TextWriter output, TextWriter error, CancellationToken stop = default)
    {
        var result = SchemaBuild.Run(input, folder, stop);
        FindingReport.Write(result.Findings, error);
        if (result.Written == 0)
        {
            error.WriteLine("没有写入任何文件。");
            return 1;
        }
        output.WriteLine($"写好 {result.Written} 个格式文件。用 VS Code 打开这里，装上 YAML 插件，再把 {result.Settings} 的内容放进 .vscode/settings.json。");
        return 0;
    }
}
