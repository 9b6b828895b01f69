/** The double dagger that is also a pole with two arms, on its tile. The name stands beside it. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 16 16" aria-hidden="true">
      <clipPath id="denchu-tile">
        <rect width="16" height="16" rx="3.5" />
      </clipPath>
      <rect width="16" height="16" rx="3.5" fill="#3e76c3" />
      <g clip-path="url(#denchu-tile)" fill="#fff">
        <path d="M7 2h2v14H7zM3 4h10v2H3zM4 8h8v2H4z" />
        <path
          d="M0 7.5C1.5 7.3 2.6 6.6 3.2 5.6M16 7.5C14.5 7.3 13.4 6.6 12.8 5.6M0 11.5C1.8 11.3 3.3 10.6 4.2 9.5M16 11.5C14.2 11.3 12.7 10.6 11.8 9.5"
          fill="none"
          stroke="#fff"
          stroke-width=".8"
        />
      </g>
    </svg>
  );
}
