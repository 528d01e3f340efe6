namespace Disclosure.Output;

/// <summary>The folders that were made on the way to another one. Those that are empty in the end were made for nothing, and go.</summary>
internal sealed class MadeFolders
{
    private readonly List<string> _made = []; // The nearest first.

    private MadeFolders()
    {
    }

    /// <summary>Makes a folder and those above it that are missing.</summary>
    public static MadeFolders On(string folder)
    {
        var made = new MadeFolders();
        for (var at = folder; at is not null && !Path.Exists(at); at = Path.GetDirectoryName(at)) made._made.Add(at);
        try
        {
            Directory.CreateDirectory(folder);
            return made;
        }
        catch
        {
            made.RemoveEmpty();
            throw;
        }
    }

    /// <summary>Removes those that are empty; a folder that cannot go is left.</summary>
    public void RemoveEmpty()
    {
        try
        {
            foreach (var folder in _made.Where(Directory.Exists)) Directory.Delete(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It holds something: the site, or what another has put there.
        }
    }
}
