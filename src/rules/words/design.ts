import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Details of one screen's looks and wording. */
export const designWords: WordClasses = {
  'design-detail': list(`
    icon, icons, icon set, app icon, colour, color, colours, colors, colour scheme, color scheme, color palette, colour palette, contrast, colour contrast, color contrast, font, fonts, font size, typeface, typography, line height, letter spacing, text size, text
    alignment, text wrapping, word wrap, spacing, padding, margin, margins, gutter, border, borders, border radius, rounded corners, corner
    radius, shadow, drop shadow, gradient, background, background colour, background color, background image, opacity, transparency, hover state, hover
    effect, hover states, focus ring, focus state, active state, disabled state, pressed state, selected state, loading state, empty state, empty states,
    error state, error states, skeleton screen, animation, transition, transitions, micro-interaction, microinteractions, parallax, z-index, layout,
    layout shift, grid, breakpoint, breakpoints, responsive design, responsive layout, responsiveness, mobile responsiveness, mobile layout, tablet
    layout, desktop layout, landscape mode, portrait mode, safe area, notch, scroll behaviour, scroll behavior, scrolling, sticky header, sticky
    footer, truncation, ellipsis, placeholder text, label text, button label, button labels, button text, button copy, field label, field labels,
    error text, error copy, microcopy, helper text, tooltip text, alt text, aria label, aria labels, tab order, focus order, heading structure, icon
    size, image size, image sizes, image quality, thumbnail size, avatar size, card layout, list layout, form layout, page layout, header layout, width,
    height, column width, row height, aspect ratio, z-order, cursor, cursor style, scroll position, date format, time format, number format, currency
    format, decimal separator, thousands separator, pluralisation, pluralization, capitalisation of, capitalization of, dark theme,
    dark mode colors, dark mode colours, theme colours, theme colors, CSS styles, styling, styles, stylesheet, look and feel of the page, visual style
    of, visual glitch, visual bug, wireframe, wireframes, mockup, mockups, mock-up, mock-ups, hi-fi mockup, lo-fi wireframe, screen design, page
    design, UI design, UI mockup, UI mockups, UI polish, UI tweaks, UI improvements, UI elements, UI components, UI kit, design handoff, design tokens,
    redlines, splash image, illustration, illustrations, hero image, sprites, tileset, character model, sound effect, background music,
    haptic feedback, long press, double tap, tap target, touch target, swipe gesture, pull to refresh, scroll bar, caret, tooltip delay, toast position, modal size, icon colour, link colour, link color, link style, page style, page styles, font style, text colour, text color, text overflow, print styles, avatar shape, zebra stripes, button style, button size, button order, menu order, column order, form width, line break, line breaks, umlauts, emoji rendering, right-to-left layout
  `),
};
