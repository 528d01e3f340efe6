using Disclosure.Core.Checks;
using Disclosure.Core.Findings;

namespace Disclosure.Commands;

/// <summary>The command <c>explain</c>: prints what a check says of itself, or the list of all checks.</summary>
internal static class ExplainCommand
{
    /// <summary>Runs it; false when no check has the id.</summary>
    /// <param name="id">The check's id, or null for the list.</param>
    public static bool Run(string? id, TextWriter output, TextWriter error)
    {
        if (id is null)
        {
            List(output);
            return true;
        }
        if (CheckCatalogue.All.FirstOrDefault(c => c.Id == id) is { } check)
        {
            output.Write(CheckDocuments.Of(check));
            return true;
        }
        error.WriteLine($"没有编号是{Quoted.Of(id)}的检查{NearestName.Hint(id, CheckCatalogue.All.Select(c => c.Id))}。");
        error.WriteLine("这里只说明检查；读不懂文件的错误（如 unknown-key）不是检查，怎么改已经写在它的消息里。");
        error.WriteLine("全部检查见：disclosure explain");
        return false;
    }

    private static void List(TextWriter output)
    {
        var width = CheckCatalogue.All.Max(c => c.Id.Length);
        foreach (var check in CheckCatalogue.All) output.WriteLine($"{check.Id.PadRight(width)}  {check.Title}");
    }
}
