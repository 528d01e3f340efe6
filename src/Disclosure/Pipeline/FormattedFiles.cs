using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Output;

namespace Disclosure.Pipeline;

/// <summary>Puts formatted files in the place of those that a person wrote: all of them or none, each whole at every moment.</summary>
internal static class FormattedFiles
{
    /// <summary>Writes them; false with a finding when it cannot be done, and then all are as they were.</summary>
    /// <param name="files">Where each is, what a person calls it, what it holds and what it shall hold.</param>
    /// <param name="findings">Takes the reason.</param>
    public static bool Write(IReadOnlyList<(string Path, string Name, byte[] Before, byte[] After)> files, FindingList findings)
    {
        var made = new List<(string New, string Path, byte[] Before)>();
        var done = 0;
        var at = "";
        try
        {
            foreach (var (path, name, before, after) in files)
            {
                at = name;
                // Behind a link is the file that is meant.
                var real = LinkTrail.Real(path);
                made.Add((Beside(real), real, before));
                SiteFiles.Create(made[^1].New, after, stampOf: null);
                if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(made[^1].New, File.GetUnixFileMode(real));
            }
            for (; done < made.Count; done++)
            {
                at = files[done].Name;
                File.Move(made[done].New, made[done].Path, overwrite: true);
            }
            return true;
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            findings.Error("format-io", Place.Whole(at), $"写不进这个文件：{IoReason.Of(e)}。所有文件都保持原样。");
            foreach (var (_, path, before) in made.Take(done)) Restore(path, before);
            return false;
        }
        finally
        {
            foreach (var (file, _, _) in made) File.Delete(file);
        }
    }

    private static void Restore(string path, byte[] before)
    {
        var copy = Beside(path);
        SiteFiles.Create(copy, before, stampOf: null);
        File.Move(copy, path, overwrite: true);
    }

    private static string Beside(string path) => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetRandomFileName()}.new");
}
