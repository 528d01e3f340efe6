namespace Disclosure.Pipeline.Preview;

/// <summary>The units whose pages are held, so many as fit: whoever writes looks at few of them.</summary>
/// <param name="most">How many bytes of pages are held; the unit that was asked for last is, whatever it has.</param>
internal sealed class RecentUnits(long most)
{
    private readonly LinkedList<PreviewUnit> _units = new();
    private readonly Lock _gate = new();

    /// <summary>Says that the pages of a unit were asked for; those that were not for longest are let go.</summary>
    public void Use(PreviewUnit unit)
    {
        lock (_gate)
        {
            _units.Remove(unit);
            _units.AddFirst(unit);
            var held = _units.Sum(u => u.State.Bytes);
            for (var node = _units.Last; held > most && node is not null && node != _units.First;)
            {
                var (older, bytes) = (node, node.Value.State.Bytes);
                node = node.Previous;
                older.Value.Drop();
                held -= bytes;
                if (older.Value.State.Bytes == 0) _units.Remove(older);
            }
        }
    }
}
