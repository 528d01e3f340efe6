namespace Disclosure.Tests.Output;

/// <summary>Folders in each other, deeper than any path of the system reaches: made, and taken away, from the outermost one.</summary>
internal static class DeepFolder
{
    /// <summary>Makes one with so many others in it, all called <c>d</c>.</summary>
    public static void Make(string folder, int depth)
    {
        Directory.CreateDirectory(folder);
        var outer = folder + "-outer";
        for (var i = 0; i < depth; i++)
        {
            Directory.CreateDirectory(outer);
            Directory.Move(folder, Path.Combine(outer, "d"));
            Directory.Move(outer, folder);
        }
    }

    /// <summary>Takes it away.</summary>
    public static void Remove(string folder)
    {
        var inner = folder + "-inner";
        while (Directory.Exists(Path.Combine(folder, "d")))
        {
            Directory.Move(Path.Combine(folder, "d"), inner);
            Directory.Delete(folder, recursive: true);
            Directory.Move(inner, folder);
        }
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
