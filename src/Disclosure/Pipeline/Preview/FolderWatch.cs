using System.Threading.Channels;
using Disclosure.Files;

namespace Disclosure.Pipeline.Preview;

/// <summary>
/// Watches folders and tells which files have changed: once for a burst of changes, for editors save a file in several steps and git changes
/// many files at once.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    // An editor's steps follow each other within a few milliseconds; each of them waits for the next, and all not longer than the last.
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(200);

    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly List<FileSystemWatcher> _above = [];
    private readonly Lock _gate = new();
    private bool _isEnded;
    private readonly Channel<string> _paths = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Begins to watch.</summary>
    /// <param name="folders">The full paths, without links, of folders that are there.</param>
    /// <exception cref="ToldException">The system does not watch as many folders.</exception>
    public FolderWatch(IEnumerable<string> folders)
    {
        try
        {
            foreach (var folder in folders)
            {
                _watchers[folder] = Watch(folder);
                if (Path.GetDirectoryName(folder) is { } above) _above.Add(WatchFrom(above, folder));
            }
        }
        catch (IOException)
        {
            Dispose();
            throw new ToldException("系统能同时监视的文件夹不够多；在 Linux 上可以请管理员把 fs.inotify.max_user_watches 和 fs.inotify.max_user_instances 调大");
        }
    }

    /// <summary>The next changes, as full paths; the folder itself where the system lost count of what has changed in it.</summary>
    public async Task<IReadOnlyCollection<string>> NextAsync(CancellationToken stop)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { await _paths.Reader.ReadAsync(stop) };
        using var longest = CancellationTokenSource.CreateLinkedTokenSource(stop);
        longest.CancelAfter(Longest);
        while (await IsMoreAsync(longest.Token))
        {
            while (_paths.Reader.TryRead(out var path)) found.Add(path);
        }
        stop.ThrowIfCancellationRequested();
        return found;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _isEnded = true;
            foreach (var watcher in _above.Concat(_watchers.Values)) watcher.Dispose();
        }
    }

    private async Task<bool> IsMoreAsync(CancellationToken longest)
    {
        using var calm = CancellationTokenSource.CreateLinkedTokenSource(longest);
        calm.CancelAfter(Calm);
        try
        {
            return await _paths.Reader.WaitToReadAsync(calm.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes,
        };
        watcher.Changed += (_, e) => Add(e.FullPath);
        watcher.Created += (_, e) => Add(e.FullPath);
        watcher.Deleted += (_, e) => Add(e.FullPath);
        watcher.Renamed += (_, e) =>
        {
            Add(e.OldFullPath);
            Add(e.FullPath);
        };
        watcher.Error += (_, _) => Add(folder);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    // A folder that is taken away takes its watch along: where it is put back, or another in its place, that is watched.
    private FileSystemWatcher WatchFrom(string above, string folder)
    {
        var watcher = new FileSystemWatcher(above, Path.GetFileName(folder)) { NotifyFilter = NotifyFilters.DirectoryName };
        watcher.Created += (_, _) => WatchAgain(folder);
        watcher.Renamed += (_, _) => WatchAgain(folder);
        watcher.Deleted += (_, _) => Add(folder);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void WatchAgain(string folder)
    {
        lock (_gate)
        {
            if (_isEnded) return;
            _watchers[folder].Dispose();
            try
            {
                if (Directory.Exists(folder)) _watchers[folder] = Watch(folder);
            }
            catch (Exception e) when (e is IOException or ArgumentException)
            {
                // Gone again: its coming back is told.
            }
        }
        Add(folder);
    }

    private void Add(string path) => _paths.Writer.TryWrite(path);
}
